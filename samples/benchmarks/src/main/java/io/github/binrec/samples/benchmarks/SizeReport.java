package io.github.binrec.samples.benchmarks;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.Peers;
import java.io.IOException;
import java.util.Locale;

/** Prints how many bytes a value takes, for each data set and each peer. */
public final class SizeReport {
    private SizeReport() {}

    /**
     * Prints the table.
     *
     * @param arguments none
     * @throws IOException if a codec fails
     */
    public static void main(String[] arguments) throws IOException {
        StringBuilder head = new StringBuilder("| codec |");
        for (DataSet<?> set : DataSet.ALL) {
            head.append(' ').append(set).append(" |");
        }
        System.out.println(head);
        System.out.println("|---|" + "---:|".repeat(DataSet.ALL.size()));
        for (String peer : Peers.names()) {
            StringBuilder row = new StringBuilder("| " + peer + " |");
            for (DataSet<?> set : DataSet.ALL) {
                row.append(' ').append(bytes(set, peer)).append(" |");
            }
            System.out.println(row);
        }
    }

    private static String bytes(DataSet<?> set, String peer) throws IOException {
        if (Peers.subject(peer, set).isEmpty()) {
            return "";
        }
        double bytes = Workload.of(set.name(), peer).bytesPerValue();
        return String.format(Locale.ROOT, bytes == Math.rint(bytes) ? "%,.0f" : "%,.1f", bytes);
    }
}
