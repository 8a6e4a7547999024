package io.github.binrec.processor.diagnostic;

import java.util.Locale;

/**
 * Every error that Binrec reports. A code keeps its number for ever; {@code processor/DIAGNOSTICS.md} explains each.
 *
 * <p>A text is a rule and a remedy, with {@code %s} for the arguments.
 */
public enum DiagnosticCode {
    INTERNAL_ERROR(1, "Binrec failed with %s.", "This is a mistake in Binrec: please report it with this type."),
    MISSING_TYPE(2, "there is no type %s.", "%s"),
    CANNOT_WRITE(3, "the codec %s could not be written: %s.", "Check the directory for generated sources."),
    NAME_TAKEN(4, "the codec would be called %s, and %s.", "Rename one of the two."),
    UNKNOWN_OPTION(5, "there is no option %s.", "%s"),
    OPTION_VALUE(6, "\"%s\" is neither true nor false.", "Write -A%s alone to turn it on."),
    NO_RUNTIME(7, "its codec needs the classes of binrec-runtime, and %s does not see them.", "%s"),

    NOT_A_RECORD(101, "%s cannot be a @BinaryRecord.", "%s"),
    NOT_SEALED(102, "%s cannot be a @BinaryRecord.", "%s"),
    PRIVATE_TYPE(
            104, "the codec is a class of its own in the package and cannot see it: %s is private.", "Remove private."),
    VARIANT_NOT_A_RECORD(105, "it permits %s, which is %s.", "%s"),
    DUPLICATE_TAG(106, "%s and %s share tag %s.", "The next free tag is %s."),
    TAGS_INCOMPLETE(107, "%s has no @Tag, and %s has one.", "Tag all or none; the next free tag is %s."),
    NEGATIVE_TAG(108, "tag %s of %s is negative.", "Tags are numbers from 0 on; up to 127 they take one byte."),
    NO_EFFECT(109, "@%s has no effect here.", "%s"),
    ORDER_IN_DOUBT(
            110,
            "the order of its variants makes their tags, and it is %s where they are permitted but %s where they are declared.",
            "Give each a @Tag, or write a permits clause in the order of declaration."),

    INNER_CLASS(120, "each value belongs to an instance of %s, which is not in the bytes.", "Make the class static."),
    NO_CONSTRUCTION(121, "nothing makes a value of %s: %s.", "%s"),
    WRONG_CREATOR(122, "%s.", "%s"),
    UNREADABLE(123, "the codec cannot read it: %s.", "%s"),
    FOREIGN_SUPERCLASS(
            124, "it extends %s, a class of the JDK, and what state it has from there the codec cannot see.", "%s"),
    SAME_NAME(125, "%s and %s have the same name.", "Rename one, or leave one out with @Ignore."),
    CONFLICT(126, "@%s is %s in one place and %s in another.", "Keep one of the two."),
    HIDDEN_ANNOTATION(
            127,
            "@%s is at its type in the class file of %s, where this compiler does not show it.",
            "Compile with JDK 22 or later, or %s."),

    NOTHING_KEPT(
            128,
            "nothing of it is in the bytes: each of its properties has @Ignore.",
            "Remove @Ignore from what is to be kept."),

    VARIANT_ARGUMENT(130, "nothing says which codec is for %s of %s where a %s is read: %s.", "%s"),
    EXPANDING_TYPE(
            131,
            "each %s holds one of other type arguments, %s, so that there would be codecs without end.",
            "Let it hold one of the same type arguments, or name the type that it holds."),
    HIDING_VARIABLE(132, "in its codec the type variable %s would hide %s.", "Give the type variable another name."),

    UNSUPPORTED_TYPE(201, "%s is not supported.", "%s"),
    NOT_ANNOTATED(202, "%s is not a @BinaryRecord.", "%s"),
    MISSING_CODEC(
            203,
            "%s was compiled elsewhere and its codec %s is missing.",
            "Compile it with the Binrec processor, or add the class to the class path."),
    RAW_TYPE(204, "%s does not say what it holds.", "Add the type, for example %s."),
    WILDCARD(205, "%s is not an exact type.", "%s"),
    NULLABLE_PRIMITIVE(206, "%s cannot be null.", "%s"),
    NULLABLE_OPTIONAL(
            207, "null and empty would be two kinds of nothing in %s.", "Remove @Nullable: empty says it already."),
    IDENTITY_KEY(
            208,
            "%s cannot be %s: no two arrays are equal.",
            "Use a String, a List, or a record that holds the array and defines equals."),
    INVISIBLE_TYPE(209, "%s is not visible to the codec in %s.", "%s"),
    ENDLESS_TYPE(
            210,
            "every %s would hold another %s without end (%s).",
            "Let it end: a component that is @Nullable, an Optional or a collection."),
    NULL_IN_COLLECTION(211, "%s has no room for %s.", "Remove @Nullable from what it holds, or use %s."),
    NOT_COMPARABLE(212, "%s is kept in the natural order of %s, which is not Comparable%s.", "%s"),
    KEY_EQUALITY(213, "%s cannot be %s: %s.", "Use %s."),

    NULLABLE_ARGUMENT(
            220,
            "what can be null is said where a type variable is used, not by its argument.",
            "Write Optional<%s>, or %s."),
    CLASS_UNKNOWN(221, "reading cannot make %s: the class that %s stands for is not known at run time.", "Use %s."),

    OPTION_TYPE(301, "@%s does not apply to %s.", "%s"),
    UNSIGNED_ALONE(
            302,
            "@Unsigned says nothing without @Varint: at fixed width signed and unsigned are the same bytes.",
            "Add @Varint, or remove @Unsigned."),

    ID_RANGE(401, "id %s is not from 1 to 1000.", "%s"),
    DUPLICATE_ID(402, "%s and %s share id %s.", "%s"),
    ID_GAP(403, "no field has id %s, and ids have no gaps.", "%s"),
    RESERVED_ID(404, "id %s is reserved: old bytes hold another field there.", "%s"),
    DUPLICATE_RESERVATION(405, "id %s is reserved twice.", "Remove one of the two%s."),
    NO_IDS_IN_PLAIN(
            406, "@%s needs field ids, and a PLAIN record has none.", "Remove it, or leave the framing EXTENSIBLE."),
    TOO_MANY_FIELDS(
            407,
            "would have id %s, and ids end at 1000.",
            "Put some of the fields into a type of their own, and let this one have a field of that type."),

    DEFAULT_AND_ABSENCE(
            501,
            "absence would mean both %s and the default.",
            "Remove @Default, or let the field always have a value."),
    DEFAULT_TEXT(502, "\"%s\" is not %s.", "%s"),
    DEFAULT_IMPOSSIBLE(503, "%s.", "%s"),

    RESERVED_TEXT(601, "\"%s\" is not a Java type: %s.", "Write the type as the field had it, for example %s."),
    RESERVED_UNKNOWN(602, "\"%s\": there is no type %s.", "%s"),
    RESERVED_TAG(603, "tag %s of %s is reserved: old bytes hold something else there.", "The next free tag is %s."),
    RESERVED_POSITION(
            604,
            "tags are reserved, and none is given: the position is the tag, and cannot be left out.",
            "Give each a @Tag, or remove @ReservedTags."),
    DUPLICATE_RESERVED_TAG(605, "tag %s is reserved twice.", "Remove one of the two, or correct it."),

    NOT_A_CODEC(701, "%s is not a codec.", "Let it implement BinaryCodec<%s>."),
    CODEC_OF_ANOTHER_TYPE(702, "%s is a codec of %s, not of %s.", "%s"),
    NO_INSTANCE(703, "generated code has no way to get an instance of %s%s.", "%s"),
    TWO_CODECS(704, "%s and %s are both codecs of %s.", "%s."),
    OPEN_CODEC(705, "%s is a codec of %s, which leaves %s open.", "Let it implement %s."),
    CODEC_FOR_KNOWN_TYPE(
            706,
            "@CodecFor is for types that have no encoding, and Binrec has one for %s.",
            "Remove it, and name the codec where it is wanted: @Using(%s.class) at the type, or @UseCodecs(%s.class) on a record, a class"
                    + " around it or the package."),
    TWO_DECLARED_CODECS(
            707,
            "%s and %s, of one package, are both marked @CodecFor(%s.class).",
            "Remove @CodecFor from one of the two; name that one by @Using or @UseCodecs where it is wanted."),
    TWO_ARGUMENTS(
            708,
            "%s writes every %s with one codec, and here it is %s and %s.",
            "Write the same in each place, or name a codec that takes one for each."),

    FALLBACK_SHAPE(801, "%s is marked @Fallback and cannot hold what it stands for%s.", "%s"),
    TWO_FALLBACKS(802, "%s and %s are both marked @Fallback.", "Keep %s."),
    FALLBACK_NEEDS_LENGTH(
            803,
            "%s has no length in the bytes, so that a reader which does not know it could not keep it as %s.",
            "%s, or remove @Fallback."),
    FALLBACK_TOO_NARROW(
            804,
            "an unknown tag can stand for any %s, and %s is permitted only as a %s.",
            "Let %s implement %s itself, and permit it there."),
    FALLBACK_ALONE(805, "@%s says nothing beside @Fallback: %s.", "Remove @%s.");

    private final int number;
    private final String template;

    DiagnosticCode(int number, String rule, String remedy) {
        this.number = number;
        this.template = rule + " " + remedy;
    }

    /** {@return the stable code, for example {@code BINREC-201}} */
    public String id() {
        return String.format(Locale.ROOT, "BINREC-%03d", number);
    }

    /** {@return where {@code processor/DIAGNOSTICS.md} explains it: the anchor that its heading has} */
    public String anchor() {
        return id().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return what the user reads, in one line}
     *
     * @param subject what breaks the rule, for example {@code Trade.price}
     * @param arguments what the text asks for
     */
    public String message(String subject, Object... arguments) {
        return "[" + id() + "] " + subject + ": " + String.format(Locale.ROOT, template, arguments);
    }
}
