package io.github.binrec.processor;

import io.github.binrec.processor.Options.Option;
import io.github.binrec.processor.codegen.LayoutTable;
import io.github.binrec.processor.model.TypeModel;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** What is printed besides errors, if the user asks for it; nothing otherwise. */
final class Notes {
    private final Options options;
    private final Messager messager;
    private long analysis;
    private long writing;
    private int codecs;

    Notes(Options options, Messager messager) {
        this.options = options;
        this.messager = messager;
    }

    /** Runs the analysis of a type, and counts its time. */
    <T> T analysis(Supplier<T> step) {
        long start = System.nanoTime();
        try {
            return step.get();
        } finally {
            analysis += System.nanoTime() - start;
        }
    }

    /** Runs the writing of a codec, and counts it with its time. */
    void writing(Runnable step) {
        long start = System.nanoTime();
        try {
            step.run();
            codecs++;
        } finally {
            writing += System.nanoTime() - start;
        }
    }

    /** The layout of a type whose codec has been written. */
    void layout(TypeModel model, TypeElement type) {
        if (options.has(Option.LAYOUT)) {
            messager.printMessage(
                    Kind.NOTE,
                    "the bytes of " + model.simpleName() + " as "
                            + model.codec().simpleName() + " writes them\n"
                            + LayoutTable.withSizes(model).stripTrailing(),
                    type);
        }
    }

    /** The sum at the end of the last round. */
    void sum() {
        if (options.has(Option.TIME)) {
            messager.printMessage(
                    Kind.NOTE,
                    "Binrec: " + codecs + (codecs == 1 ? " codec, " : " codecs, ")
                            + TimeUnit.NANOSECONDS.toMillis(analysis) + " ms to analyse types, "
                            + TimeUnit.NANOSECONDS.toMillis(writing) + " ms to write codecs");
        }
    }
}
