package io.github.binrec.samples.catalog;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run of the program did. */
record Outcome(int exitCode, String out, String err) {

    static Outcome of(Object... args) {
        String[] line = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            line[i] = args[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Catalog.run(line, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
