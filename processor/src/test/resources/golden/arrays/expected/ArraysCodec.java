package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Counts;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.ObjectArrays;
import io.github.binrec.codec.PlainBits;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.PrimitiveArrays;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.VarintArrays;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The codec of {@link Arrays}.
 *
 * <pre>{@code
 * id  field    type                     encoding
 * 1   bytes    byte[]                   count, then the bytes
 * 2   flags    boolean[]                count, then 8 a byte
 * 3   numbers  long[]                   count, then 8 bytes each; has a default
 * 4   counts   @Varint @Unsigned int[]  count, then unsigned varints
 * 5   deltas   @Varint long[][]         count, then each (count, then zigzag varints)
 * 6   maybe    double @Nullable []      count, then 8 bytes each; absent if null
 * 7   names    String[]                 count, then each (compact string)
 * 8   gaps     @Nullable String[]       count, a bit for each, then each (compact string) that is not null
 * 9   grid     int[][]                  count, then each (count, then 4 bytes each)
 * 10  cells    Arrays.Cell[][][]        count, then each (count, then each (count, then each (Arrays_CellCodec)))
 * 11  lists    List<String>[]           count, then each (count, then each (compact string))
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class ArraysCodec extends RecordCodec<Arrays> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final ArraysCodec INSTANCE = new ArraysCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x7dbL;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7ffL;

    /**
     * Creates {@link #INSTANCE}.
     */
    private ArraysCodec() {
        super("Arrays", true);
    }

    @Override
    protected void encode(ByteStream out, Arrays value) throws IOException {
        String at = null;
        try {
            double[] maybe = value.maybe();
            long present = 0x7dfL | (maybe != null ? 0x20L : 0);
            long frame = LongFrames.open(out, this);
            int p = Window.reserve(out, 2);
            byte[] bytes = Window.array(out);
            Presence.put(bytes, p, present, 2, false);
            Window.advance(out, p + 2);
            at = "bytes";
            PrimitiveArrays.write(out, Failures.nonNull(value.bytes()));
            at = "flags";
            PrimitiveArrays.write(out, Failures.nonNull(value.flags()));
            at = "numbers";
            PrimitiveArrays.write(out, Failures.nonNull(value.numbers()));
            at = "counts";
            VarintArrays.UNSIGNED.write(out, Failures.nonNull(value.counts()));
            at = "deltas";
            writeDeltas(out, Failures.nonNull(value.deltas()));
            if (maybe != null) {
                at = "maybe";
                PrimitiveArrays.write(out, maybe);
            }
            at = "names";
            writeNames(out, Failures.nonNull(value.names()));
            at = "gaps";
            writeGaps(out, Failures.nonNull(value.gaps()));
            at = "grid";
            writeGrid(out, Failures.nonNull(value.grid()));
            at = "cells";
            writeCells(out, Failures.nonNull(value.cells()));
            at = "lists";
            writeLists(out, Failures.nonNull(value.lists()));
            LongFrames.close(out, frame, this);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    protected Arrays decode(ByteStream in) throws IOException {
        String at = null;
        try {
            long enclosing = Frames.enter(in);
            long present = Presence.read(in);
            boolean unknown = Presence.unknown(in, present, KNOWN);
            if ((present & REQUIRED) != REQUIRED) {
                throw Presence.missing(in, present, REQUIRED, "bytes", "flags", "counts", "deltas",
                        "names", "gaps", "grid", "cells", "lists");
            }
            at = "bytes";
            byte[] bytes2 = PrimitiveArrays.readBytes(in);
            at = "flags";
            boolean[] flags = PrimitiveArrays.readBooleans(in);
            at = "numbers";
            long[] numbers = (present & 0x4L) == 0 ? new long[0] : PrimitiveArrays.readLongs(in);
            at = "counts";
            int[] counts = VarintArrays.UNSIGNED.readInts(in);
            at = "deltas";
            long[][] deltas = readDeltas(in);
            at = "maybe";
            double[] maybe = (present & 0x20L) == 0 ? null : PrimitiveArrays.readDoubles(in);
            at = "names";
            String[] names = readNames(in);
            at = "gaps";
            String[] gaps = readGaps(in);
            at = "grid";
            int[][] grid = readGrid(in);
            at = "cells";
            Arrays.Cell[][][] cells = readCells(in);
            at = "lists";
            List<String>[] lists = readLists(in);
            at = null;
            Frames.leave(in, enclosing, unknown);
            return new Arrays(bytes2, flags, numbers, counts, deltas, maybe, names, gaps, grid,
                    cells, lists);
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, at);
        }
    }

    @Override
    protected long measure(Arrays value) {
        String at = null;
        try {
            long size = 2;
            at = "bytes";
            size += PrimitiveArrays.sizeOf(Failures.nonNull(value.bytes()));
            at = "flags";
            size += PrimitiveArrays.sizeOf(Failures.nonNull(value.flags()));
            at = "numbers";
            size += PrimitiveArrays.sizeOf(Failures.nonNull(value.numbers()));
            at = "counts";
            size += VarintArrays.UNSIGNED.sizeOf(Failures.nonNull(value.counts()));
            at = "deltas";
            size += sizeOfDeltas(Failures.nonNull(value.deltas()));
            at = "maybe";
            double[] maybe = value.maybe();
            if (maybe != null) {
                size += PrimitiveArrays.sizeOf(maybe);
            }
            at = "names";
            size += sizeOfNames(Failures.nonNull(value.names()));
            at = "gaps";
            size += sizeOfGaps(Failures.nonNull(value.gaps()));
            at = "grid";
            size += sizeOfGrid(Failures.nonNull(value.grid()));
            at = "cells";
            size += sizeOfCells(Failures.nonNull(value.cells()));
            at = "lists";
            size += sizeOfLists(Failures.nonNull(value.lists()));
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 12;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Arrays, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        text.add("1", "bytes", "byte[]", "count, then the bytes", "1..");
        text.add("2", "flags", "boolean[]", "count, then 8 a byte", "1..");
        text.add("3", "numbers", "long[]", "count, then 8 bytes each; has a default", "0..");
        text.add("4", "counts", "@Varint @Unsigned int[]", "count, then unsigned varints", "1..");
        text.add("5", "deltas", "@Varint long[][]", "count, then each (count, then zigzag varints)",
                "1..");
        text.add("6", "maybe", "double @Nullable []", "count, then 8 bytes each; absent if null",
                "0..");
        text.add("7", "names", "String[]", "count, then each (compact string)", "1..");
        text.add("8", "gaps", "@Nullable String[]",
                "count, a bit for each, then each (compact string) that is not null", "1..");
        text.add("9", "grid", "int[][]", "count, then each (count, then 4 bytes each)", "1..");
        text.add("10", "cells", "Arrays.Cell[][][]",
                "count, then each (count, then each (count, then each (Arrays_CellCodec)))", "1..");
        text.add("11", "lists", "List<String>[]",
                "count, then each (count, then each (compact string))", "1..");
        return text.toString();
    }

    /**
     * Writes {@code deltas}.
     *
     * @param out the stream to write to
     * @param deltas the value
     * @throws IOException if the stream fails
     */
    private static void writeDeltas(ByteStream out, long[][] deltas) throws IOException {
        Counts.write(out, deltas.length);
        int index = 0;
        try {
            for (long[] element : deltas) {
                VarintArrays.ZIGZAG.write(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads {@code deltas}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static long[][] readDeltas(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<long[]> deltas = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                deltas.add(VarintArrays.ZIGZAG.readLongs(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(deltas, long[][]::new);
    }

    /**
     * Measures {@code deltas}.
     *
     * @param deltas the value
     * @return its size in bytes
     */
    private static long sizeOfDeltas(long[][] deltas) {
        long size = Counts.sizeOf(deltas.length);
        int index = 0;
        try {
            for (long[] element : deltas) {
                size += VarintArrays.ZIGZAG.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code names}.
     *
     * @param out the stream to write to
     * @param names the value
     * @throws IOException if the stream fails
     */
    private static void writeNames(ByteStream out, String[] names) throws IOException {
        Counts.write(out, names.length);
        int index = 0;
        try {
            for (String element : names) {
                CompactStrings.write(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads {@code names}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static String[] readNames(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<String> names = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                names.add(CompactStrings.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(names, String[]::new);
    }

    /**
     * Measures {@code names}.
     *
     * @param names the value
     * @return its size in bytes
     */
    private static long sizeOfNames(String[] names) {
        long size = Counts.sizeOf(names.length);
        int index = 0;
        try {
            for (String element : names) {
                size += CompactStrings.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code gaps}.
     *
     * @param out the stream to write to
     * @param gaps the value
     * @throws IOException if the stream fails
     */
    private static void writeGaps(ByteStream out, String[] gaps) throws IOException {
        Counts.write(out, gaps.length);
        PlainBits.writePresence(out, java.util.Arrays.asList(gaps), gaps.length);
        int index = 0;
        try {
            for (String element : gaps) {
                if (element != null) {
                    CompactStrings.write(out, element);
                }
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads {@code gaps}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static String[] readGaps(ByteStream in) throws IOException {
        int count = Counts.readNullable(in);
        byte[] present = PlainBits.readPresence(in, count);
        List<String> gaps = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                gaps.add(PlainBits.isSet(present, index) ? CompactStrings.read(in) : null);
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(gaps, String[]::new);
    }

    /**
     * Measures {@code gaps}.
     *
     * @param gaps the value
     * @return its size in bytes
     */
    private static long sizeOfGaps(String[] gaps) {
        long size = Counts.sizeOf(gaps.length);
        size += PlainBits.sizeOf(gaps.length);
        int index = 0;
        try {
            for (String element : gaps) {
                if (element != null) {
                    size += CompactStrings.sizeOf(element);
                }
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code grid}.
     *
     * @param out the stream to write to
     * @param grid the value
     * @throws IOException if the stream fails
     */
    private static void writeGrid(ByteStream out, int[][] grid) throws IOException {
        Counts.write(out, grid.length);
        int index = 0;
        try {
            for (int[] element : grid) {
                PrimitiveArrays.write(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads {@code grid}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static int[][] readGrid(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<int[]> grid = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                grid.add(PrimitiveArrays.readInts(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(grid, int[][]::new);
    }

    /**
     * Measures {@code grid}.
     *
     * @param grid the value
     * @return its size in bytes
     */
    private static long sizeOfGrid(int[][] grid) {
        long size = Counts.sizeOf(grid.length);
        int index = 0;
        try {
            for (int[] element : grid) {
                size += PrimitiveArrays.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code cells}.
     *
     * @param out the stream to write to
     * @param cells the value
     * @throws IOException if the stream fails
     */
    private static void writeCells(ByteStream out, Arrays.Cell[][][] cells) throws IOException {
        Counts.write(out, cells.length);
        int index = 0;
        try {
            for (Arrays.Cell[][] element : cells) {
                writeCellsElement(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads {@code cells}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Arrays.Cell[][][] readCells(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<Arrays.Cell[][]> cells = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                cells.add(readCellsElement(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(cells, Arrays.Cell[][][]::new);
    }

    /**
     * Measures {@code cells}.
     *
     * @param cells the value
     * @return its size in bytes
     */
    private static long sizeOfCells(Arrays.Cell[][][] cells) {
        long size = Counts.sizeOf(cells.length);
        int index = 0;
        try {
            for (Arrays.Cell[][] element : cells) {
                size += sizeOfCellsElement(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes an element of {@code cells}.
     *
     * @param out the stream to write to
     * @param cellsElement the value
     * @throws IOException if the stream fails
     */
    private static void writeCellsElement(ByteStream out, Arrays.Cell[][] cellsElement) throws
            IOException {
        Counts.write(out, cellsElement.length);
        int index = 0;
        try {
            for (Arrays.Cell[] element : cellsElement) {
                writeCellsElementElement(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads an element of {@code cells}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Arrays.Cell[][] readCellsElement(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<Arrays.Cell[]> cellsElement = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                cellsElement.add(readCellsElementElement(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(cellsElement, Arrays.Cell[][]::new);
    }

    /**
     * Measures an element of {@code cells}.
     *
     * @param cellsElement the value
     * @return its size in bytes
     */
    private static long sizeOfCellsElement(Arrays.Cell[][] cellsElement) {
        long size = Counts.sizeOf(cellsElement.length);
        int index = 0;
        try {
            for (Arrays.Cell[] element : cellsElement) {
                size += sizeOfCellsElementElement(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes an element of an element of {@code cells}.
     *
     * @param out the stream to write to
     * @param cellsElementElement the value
     * @throws IOException if the stream fails
     */
    private static void writeCellsElementElement(ByteStream out, Arrays.Cell[] cellsElementElement)
            throws IOException {
        Counts.write(out, cellsElementElement.length, Arrays_CellCodec.INSTANCE.leastSize());
        int index = 0;
        try {
            for (Arrays.Cell element : cellsElementElement) {
                Arrays_CellCodec.INSTANCE.write(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads an element of an element of {@code cells}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static Arrays.Cell[] readCellsElementElement(ByteStream in) throws IOException {
        int count = Counts.read(in, Arrays_CellCodec.INSTANCE.leastSize());
        List<Arrays.Cell> cellsElementElement = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                cellsElementElement.add(NestedRecords.read(in, Arrays_CellCodec.INSTANCE));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(cellsElementElement, Arrays.Cell[]::new);
    }

    /**
     * Measures an element of an element of {@code cells}.
     *
     * @param cellsElementElement the value
     * @return its size in bytes
     */
    private static long sizeOfCellsElementElement(Arrays.Cell[] cellsElementElement) {
        long size = Counts.sizeOf(cellsElementElement.length, Arrays_CellCodec.INSTANCE.leastSize());
        int index = 0;
        try {
            for (Arrays.Cell element : cellsElementElement) {
                size += Arrays_CellCodec.INSTANCE.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes {@code lists}.
     *
     * @param out the stream to write to
     * @param lists the value
     * @throws IOException if the stream fails
     */
    private static void writeLists(ByteStream out, List<String>[] lists) throws IOException {
        Counts.write(out, lists.length);
        int index = 0;
        try {
            for (List<String> element : lists) {
                writeListsElement(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
    }

    /**
     * Reads {@code lists}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String>[] readLists(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<List<String>> lists = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                lists.add(readListsElement(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return ObjectArrays.of(lists, List<?>[]::new);
    }

    /**
     * Measures {@code lists}.
     *
     * @param lists the value
     * @return its size in bytes
     */
    private static long sizeOfLists(List<String>[] lists) {
        long size = Counts.sizeOf(lists.length);
        int index = 0;
        try {
            for (List<String> element : lists) {
                size += sizeOfListsElement(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    /**
     * Writes an element of {@code lists}.
     *
     * @param out the stream to write to
     * @param listsElement the value
     * @throws IOException if the stream fails
     */
    private static void writeListsElement(ByteStream out, List<String> listsElement) throws
            IOException {
        int count = listsElement.size();
        Counts.write(out, count);
        int index = 0;
        try {
            for (String element : listsElement) {
                CompactStrings.write(out, Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        if (index != count) {
            throw Failures.countChanged(count, index);
        }
    }

    /**
     * Reads an element of {@code lists}.
     *
     * @param in the stream to read from
     * @return the value
     * @throws IOException if the bytes are malformed or the stream fails
     */
    private static List<String> readListsElement(ByteStream in) throws IOException {
        int count = Counts.read(in, 1);
        List<String> listsElement = new ArrayList<>(Counts.capacity(in, count));
        int index = 0;
        try {
            for (; index < count; index++) {
                listsElement.add(CompactStrings.read(in));
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return listsElement;
    }

    /**
     * Measures an element of {@code lists}.
     *
     * @param listsElement the value
     * @return its size in bytes
     */
    private static long sizeOfListsElement(List<String> listsElement) {
        int count = listsElement.size();
        long size = Counts.sizeOf(count);
        int index = 0;
        try {
            for (String element : listsElement) {
                size += CompactStrings.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }
}
