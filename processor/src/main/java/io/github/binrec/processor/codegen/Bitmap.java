package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import java.util.List;
import java.util.function.Predicate;

/**
 * The bits at the start of a record, and the words of type long in which the code holds them. An extensible record has a bit
 * for every id, 7 a byte, 63 (9 bytes) a word; a plain one for every field that can be absent or is a boolean, 8 a byte, 64 a
 * word.
 */
final class Bitmap {
    /** The most bytes that a bitmap takes: a type has at most 1,000 ids. */
    static final int MAX_BYTES = 143;

    private final RecordModel model;
    private final boolean plain;
    private final int bits;

    /**
     * A field's bit.
     *
     * @param word the index of its word
     * @param mask the word with only this bit set
     */
    record Bit(int word, long mask) {}

    Bitmap(RecordModel model) {
        this.model = model;
        plain = model.framing() == Framing.PLAIN;
        bits = plain ? plainFields().size() : model.greatestId();
    }

    /** {@return whether it is that of a plain record} */
    boolean isPlain() {
        return plain;
    }

    private static boolean hasPlainBit(FieldModel field) {
        return field.presence() != Presence.REQUIRED;
    }

    private List<FieldModel> plainFields() {
        return model.fields().stream().filter(Bitmap::hasPlainBit).toList();
    }

    private int bitsPerWord() {
        return plain ? 64 : 63;
    }

    private int bitsPerByte() {
        return plain ? 8 : 7;
    }

    /** {@return how many words there are, 0 or more} */
    int words() {
        return ceil(bits, bitsPerWord());
    }

    /** {@return the bytes of all words} */
    int bytes() {
        return ceil(bits, bitsPerByte());
    }

    /** {@return the bits that a word has, 1 to 64} */
    int bitsOf(int word) {
        return Math.min(bits - word * bitsPerWord(), bitsPerWord());
    }

    /** {@return the bytes that a word takes, 1 to 9} */
    int bytesOf(int word) {
        return ceil(bitsOf(word), bitsPerByte());
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    /** Returns a field's bit; in a plain record only for those that can be absent or are booleans. */
    Bit bitOf(FieldModel field) {
        return bitAt(plain ? plainFields().indexOf(field) : field.id() - 1);
    }

    Bit bitOf(ReservedModel reserved) {
        return bitAt(reserved.id() - 1);
    }

    private Bit bitAt(int index) {
        return new Bit(index / bitsPerWord(), 1L << index % bitsPerWord());
    }

    /** {@return the fields with a bit in a word, lowest first} */
    List<FieldModel> fieldsOf(int word) {
        List<FieldModel> fields = plain ? plainFields() : model.byId();
        return fields.stream().filter(field -> bitOf(field).word() == word).toList();
    }

    /** {@return the bits in a word of the fields that fulfil a condition} */
    long mask(int word, Predicate<FieldModel> condition) {
        return fieldsOf(word).stream()
                .filter(condition)
                .mapToLong(field -> bitOf(field).mask())
                .reduce(0, (a, b) -> a | b);
    }

    /** {@return the fields without which an extensible record is malformed, those of one word} */
    List<FieldModel> requiredOf(int word) {
        return fieldsOf(word).stream().filter(Bitmap::isRequired).toList();
    }

    /** Tells whether there is nothing that the absence of a field could mean. */
    static boolean isRequired(FieldModel field) {
        return field.presence() == Presence.REQUIRED && field.defaultValue() == null;
    }

    /** {@return the bits in a word of all fields, those of the past included} */
    long known(int word) {
        return -1L >>> (64 - bitsOf(word));
    }

    /** {@code (present & 0x4L) != 0}, an expression. */
    static CodeBlock isSet(CodeBlock word, Bit bit) {
        return CodeBlock.of("($L & $L) != 0", word, literal(bit.mask()));
    }

    /** {@code (present & 0x4L) == 0}, an expression. */
    static CodeBlock isClear(CodeBlock word, Bit bit) {
        return CodeBlock.of("($L & $L) == 0", word, literal(bit.mask()));
    }

    /** Writes bits the way a programmer would: {@code 0x3fL}. */
    static CodeBlock literal(long bits) {
        return CodeBlock.of("0x$LL", Long.toHexString(bits));
    }
}
