package io.github.binrec.stream.process;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes numbers to a file until it is killed or fails, and says of each when it was flushed. */
final class Appender {
    private Appender() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        ByteStream stream = ByteStreams.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (long i = 0; i < Long.parseLong(args[1]); i++) {
                stream.writeLong(i);
                stream.flush();
                out.println(i);
            }
            out.println("done");
        } catch (IOException e) {
            out.println(e.getMessage());
            try {
                stream.flush();
                out.println("a second flush went through");
            } catch (IOException again) {
                out.println(again.getMessage());
            }
        } finally {
            stream.close();
        }
        out.println("closed");
    }
}
