package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.io.Serializable;
import java.util.List;

/**
 * A method, a constructor ({@code <init>}) or a static initializer ({@code <clinit>}).
 *
 * @param name its name
 * @param descriptor its parameters and result as the JVM writes them: {@code (I)Ljava/lang/String;}
 * @param flags its access flags
 * @param deprecated whether it is deprecated
 * @param exceptions the exceptions it declares, by binary name
 */
@BinaryRecord
public record Method(
        String name, String descriptor, @Varint @Unsigned int flags, boolean deprecated, List<String> exceptions)
        implements Serializable {

    public Method {
        exceptions = List.copyOf(exceptions);
    }
}
