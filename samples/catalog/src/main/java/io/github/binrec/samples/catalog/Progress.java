package io.github.binrec.samples.catalog;

import java.io.IOException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on the terminal how far a task is; nothing where there is no terminal. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Begins to show a task of so many steps on the standard error stream, if that is a terminal. */
    static Progress of(String task, long steps) {
        return new Progress(standardErrorIsTerminal() ? bar(task, steps) : null);
    }

    /** Notes that a step is done. Any thread may call this. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes the bar off the terminal. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(String task, long steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new OneLine())
                .clearDisplayOnFinish()
                .build();
    }

    /** Always the same line. The width is given, so that the library has no need to ask for it by native code. */
    private static final class OneLine extends ConsoleProgressBarConsumer {
        OneLine() {
            super(System.err, WIDTH);
        }

        /** Ends where it began, instead of on the next line. */
        @Override
        public void close() {
            System.err.flush();
        }
    }

    /** Asks the system's {@code test}: {@link System#console} knows about standard input and output only. */
    private static boolean standardErrorIsTerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
