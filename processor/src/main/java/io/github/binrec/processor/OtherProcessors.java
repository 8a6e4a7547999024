package io.github.binrec.processor;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** Whether a compilation may have annotation processors beside this one, which could make types that are missing. */
final class OtherProcessors {
    private static final StackWalker CALLERS = StackWalker.getInstance();

    private OtherProcessors() {}

    /**
     * {@return whether there are none for sure} To be asked while the compiler makes this processor: one that has a ServiceLoader find it
     * finds all in this way, in one class loader. One that is told names may have others made that are declared nowhere.
     */
    static boolean areExcluded() {
        return isFound() && isAlone();
    }

    private static boolean isFound() {
        String loader = ServiceLoader.class.getName();
        return CALLERS.walk(
                frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(loader)));
    }

    private static boolean isAlone() {
        // In a layer of named modules this loader would not be the one that found us.
        if (OtherProcessors.class.getModule().isNamed()) {
            return false;
        }
        try {
            return ServiceLoader.load(Processor.class, OtherProcessors.class.getClassLoader()).stream()
                    .allMatch(provider -> provider.type().equals(BinaryRecordProcessor.class));
        } catch (ServiceConfigurationError e) {
            // Of another one that is declared and cannot be loaded, which javac reports.
            return false;
        }
    }
}
