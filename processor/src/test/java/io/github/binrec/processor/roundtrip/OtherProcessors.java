package io.github.binrec.processor.roundtrip;

import io.github.binrec.processor.BinaryRecordProcessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The annotation processors of others that users run together with ours. */
final class OtherProcessors {
    private static final List<String> NAMES = List.of("lombok.", "org.immutables.", "com.google.auto.value.");

    private OtherProcessors() {}

    /** All of them in the order that the README asks for: Lombok first, ours last. */
    static List<Processor> beforeOurs() {
        List<Processor> processors = new ArrayList<>();
        for (String name : NAMES) {
            for (Processor processor : ServiceLoader.load(Processor.class)) {
                if (processor.getClass().getName().startsWith(name)) {
                    processors.add(processor);
                }
            }
        }
        processors.add(new BinaryRecordProcessor());
        return processors;
    }

    /** The same in the other order. */
    static List<Processor> behindOurs() {
        List<Processor> processors = beforeOurs();
        Collections.rotate(processors, 1);
        return processors;
    }
}
