package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Arrays, of one dimension and several.
 *
 * @param a bytes
 * @param b bits
 * @param c of 2 bytes
 * @param d chars
 * @param e of 4 bytes
 * @param f of 8 bytes
 * @param g with a fraction
 * @param h in a grid
 * @param i in a cube
 * @param j texts
 * @param k with nulls
 * @param l perhaps none
 * @param m of records
 * @param n of lists
 * @param o in a list
 * @param p in a map
 */
@BinaryRecord
public record Grids(
        byte[] a,
        boolean[] b,
        short[] c,
        char[] d,
        int[] e,
        @Default long[] f,
        float[] g,
        double[][] h,
        int[][][] i,
        String[] j,
        @Nullable String[][] k,
        byte @Nullable [] l,
        Cell[][] m,
        List<String>[] n,
        List<int[][]> o,
        Map<String, Optional<Cell[]>> p) {

    /**
     * One of a grid.
     *
     * @param value what is in it
     */
    @BinaryRecord
    public record Cell(int value) {}

    static Grids sample() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<String>[] lists = new List[] {List.of("a"), List.of()};
        Cell[] cells = {new Cell(1), new Cell(2)};
        return new Grids(
                new byte[] {1}, new boolean[] {true, false}, new short[] {2}, new char[] {'c'}, new int[] {3}, new long[0],
                new float[] {4}, new double[][] {{5}, {}}, new int[][][] {{{6}, {}}, {}}, new String[] {"s"},
                new String[][] {{null, "t"}, {}}, null, new Cell[][] {cells, {}}, lists, List.<int[][]>of(new int[][] {{7}}),
                Map.of("m", Optional.of(cells)));
    }
}
