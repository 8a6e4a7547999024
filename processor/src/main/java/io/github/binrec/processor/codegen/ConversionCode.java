package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.Conversion;

/** Emits the conversions between a field and the members of a class that give or take it as another type. */
final class ConversionCode {
    private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    private ConversionCode() {}

    /** {@code Optional.ofNullable(note)}, {@code value.getNote().orElse(null)}, {@code PrimitiveOptionals.orNull(count)}. */
    static CodeBlock of(Conversion conversion, CodeBlock value) {
        return switch (conversion) {
            case NONE -> value;
            case TO_OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", OPTIONAL, value);
            case TO_PRIMITIVE_OPTIONAL -> RuntimeNames.OPTIONAL_OF_NULLABLE.call(value);
            case TO_NULLABLE -> CodeBlock.of("$L.orElse(null)", value);
            case PRIMITIVE_TO_NULLABLE -> RuntimeNames.OR_NULL.call(value);
            case TO_CONTENT -> throw new IllegalArgumentException("nothing to hand over where it is empty");
        };
    }
}
