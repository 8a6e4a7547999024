package io.github.binrec.samples.catalog;

import static java.nio.file.StandardOpenOption.READ;

import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        version = "catalog, on JDK ${java.version}",
        description =
                "Reads every type of the running JDK, writes the catalogue to memory and to a file, reads both back, "
                        + "and compares.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:a file is missing, damaged or cannot be written", "2:wrong usage"})
public final class Catalog implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int LARGEST = 10;

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Keep the catalogue in this file, in place of what it holds. Without, a temporary file is used.")
    private @Nullable Path file;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = AtLeastOne.class,
            description = "Read only the first N types, by module and name.")
    private int limit = Integer.MAX_VALUE;

    private Catalog(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the program. The JVM ends only if it failed: another program may have called this, such as Maven. */
    public static void main(String[] args) {
        Charset charset = Charset.defaultCharset();
        int exitCode =
                run(args, new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs the program.
     *
     * @param args the command line
     * @param out takes what it prints
     * @param err takes what went wrong
     * @return the exit code
     */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Catalog(out, err)).setOut(out).setErr(err).execute(args);
    }

    /** Runs the main job, the command without a name. */
    @Override
    public Integer call() throws IOException {
        if (file != null) {
            return job(file, "kept in " + file + "; ask it with: query " + file);
        }
        Path temporary = Files.createTempFile("catalog", ".bin");
        try {
            return job(temporary, "the file was " + temporary + " and is deleted; --out FILE keeps it");
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private int job(Path file, String epilogue) {
        return withFile(file, () -> {
            new CatalogJob(out).run(file, limit);
            out.println(epilogue);
        });
    }

    /** Answers from a file alone. */
    @Command(
            name = "query",
            mixinStandardHelpOptions = true,
            description = "Answers questions from a catalogue that was kept; all of them if none is asked.")
    int query(
            @Parameters(paramLabel = "FILE", description = "The file that --out kept.") Path file,
            @Option(
                            names = "--largest",
                            paramLabel = "N",
                            converter = AtLeastOne.class,
                            description = "List the N types with the largest class files.")
                    @Nullable Integer largest,
            @Option(names = "--modules", description = "List the modules by size.") boolean modules,
            @Option(names = "--sealed", description = "List the sealed types.") boolean sealed) {
        boolean all = largest == null && !modules && !sealed;
        return withFile(file, () -> {
            Query query = new Query(read(file), out);
            if (all || largest != null) {
                query.largest(largest == null ? LARGEST : largest);
            }
            if (all || modules) {
                query.modules();
            }
            if (all || sealed) {
                query.sealed();
            }
        });
    }

    private static List<CatalogType> read(Path file) throws IOException {
        try (ByteStream stream = ByteStreams.open(file, READ)) {
            return CatalogFile.readAll(stream);
        }
    }

    /** Does something with a file; if that fails, says so in one line. */
    private int withFile(Path file, FileAction action) {
        try {
            action.run();
            return CommandLine.ExitCode.OK;
        } catch (IOException | NotIdenticalException e) {
            err.println("catalog: " + file + ": " + reason(e));
            return FAILED;
        }
    }

    private static @Nullable String reason(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileSystemException detailed && detailed.getReason() != null) {
            return detailed.getReason();
        }
        return failure.getMessage();
    }

    private interface FileAction {
        void run() throws IOException;
    }

    /** A number of things, of which there must be one. */
    private static final class AtLeastOne implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= 1) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below, for every text that is not such a number.
            }
            throw new TypeConversionException("'" + value + "' is not a whole number from 1 to " + Integer.MAX_VALUE);
        }
    }
}
