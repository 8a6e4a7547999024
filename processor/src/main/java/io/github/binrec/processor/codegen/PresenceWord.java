package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.Bitmap.Bit;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a record's bitmap as it is written.
 *
 * @param bitmap the bitmap
 * @param index which word
 */
record PresenceWord(Bitmap bitmap, int index) {
    /** {@return what the variable of a word is called: {@code present}, {@code present2} ...} */
    static String name(int index) {
        return index == 0 ? "present" : "present" + (index + 1);
    }

    /** {@return whether it is the same for every value} */
    boolean isConstant() {
        return fields().stream().allMatch(field -> field.presence() == Presence.REQUIRED);
    }

    private List<FieldModel> fields() {
        return bitmap.fieldsOf(index);
    }

    /** Puts the components that can be absent into variables. */
    void declareComponents(Components components, GuardedBody body) {
        for (FieldModel field : fields()) {
            if (Components.isAbsentable(field)) {
                components.declare(field, body);
            }
        }
        if (fields().stream().anyMatch(field -> field.presence() == Presence.FLAG)) {
            body.at(null); // whichever of them it is
        }
    }

    /** {@code 0x3}, of a word that is the same for every value. */
    CodeBlock constant() {
        long bits = always();
        return bits > Integer.MAX_VALUE ? Bitmap.literal(bits) : CodeBlock.of("0x$L", Long.toHexString(bits));
    }

    private long always() {
        return bitmap.mask(index, field -> field.presence() == Presence.REQUIRED);
    }

    /** {@code 0x3L | (note != null ? 0x4L : 0) | (value.open() ? 0x8L : 0)}, an expression. */
    CodeBlock expression(Components components) {
        List<CodeBlock> terms = terms(components);
        return terms.size() == 1
                ? terms.get(0)
                : terms.stream()
                        .map(term -> CodeBlock.of(term.toString().startsWith("0x") ? "$L" : "($L)", term))
                        .collect(CodeBlock.joining("$W| "));
    }

    private List<CodeBlock> terms(Components components) {
        List<CodeBlock> terms = new ArrayList<>();
        if (always() != 0) {
            terms.add(Bitmap.literal(always()));
        }
        for (FieldModel field : fields()) {
            Bit bit = bitmap.bitOf(field);
            if (Components.isAbsentable(field)) {
                terms.add(CodeBlock.of("$L ? $L : 0", components.isPresent(field), Bitmap.literal(bit.mask())));
            } else if (field.presence() == Presence.FLAG) {
                terms.add(flag(components.raw(field), isTrueByDefault(field), bit.mask()));
            }
        }
        return terms;
    }

    /** {@code value.open() ? 0x8L : 0}; the other way round for a boolean that is true by default. */
    private static CodeBlock flag(CodeBlock component, boolean trueByDefault, long mask) {
        return trueByDefault
                ? CodeBlock.of("$L ? 0 : $L", component, Bitmap.literal(mask))
                : CodeBlock.of("$L ? $L : 0", component, Bitmap.literal(mask));
    }

    /** Tells whether the bit of a boolean says that it is false. */
    static boolean isTrueByDefault(FieldModel flag) {
        return flag.defaultValue() != null
                && flag.defaultValue().expression().toString().equals("true");
    }
}
