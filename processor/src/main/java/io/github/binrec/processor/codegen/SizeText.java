package io.github.binrec.processor.codegen;

import io.github.binrec.processor.codegen.LayoutTable.Size;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.SizeBound;
import io.github.binrec.processor.model.VariableType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how many bytes something takes, from the least to the greatest, as far as that is known when a type is compiled: where only
 * another codec knows, it is named.
 */
final class SizeText {
    private SizeText() {}

    /** {@return {@code 8}, {@code 1..5}, {@code 1..} where there is no bound, {@code 0..LegCodec}, or nothing for nothing} */
    static String of(@Nullable Size size) {
        if (size == null) {
            return "";
        }
        String least = text(size.least());
        String greatest = size.greatest().map(SizeText::text).orElse("");
        return least.equals(greatest) ? least : least + ".." + greatest;
    }

    /** {@code 1 + 2 * LegCodec}. */
    private static String text(SizeBound bound) {
        List<String> terms = new ArrayList<>();
        if (bound.bytes() > 0 || bound.isConstant()) {
            terms.add(String.valueOf(bound.bytes()));
        }
        bound.parts().forEach((type, count) -> terms.add((count == 1 ? "" : count + " * ") + codec(type)));
        return String.join(" + ", terms);
    }

    private static String codec(FieldType type) {
        if (type instanceof NestedType nested) {
            return nested.codec().simpleName();
        }
        if (type instanceof CustomType custom) {
            return String.join(".", custom.codec().simpleNames());
        }
        return type instanceof VariableType variable
                ? "codec of " + variable.variable().name()
                : EncodingText.of(type);
    }
}
