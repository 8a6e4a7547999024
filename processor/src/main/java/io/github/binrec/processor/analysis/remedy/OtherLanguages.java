package io.github.binrec.processor.analysis.remedy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the types of other languages, of databases and of other formats are called in Java. */
final class OtherLanguages {
    private static final Map<String, String> JAVA = java();

    /** Words that in Java are most likely the name of a class that somebody else has. */
    private static final Set<String> CLASSES = Set.of(
            "Text",
            "Interval",
            "Sequence",
            "Array",
            "Binary",
            "Number",
            "Real",
            "Single",
            "Bit",
            "Logical",
            "Octet",
            "Rune");

    private OtherLanguages() {}

    /** {@return the type that has the values of one that another language calls so, as a message shows it} */
    static Optional<String> inJava(String name) {
        return CLASSES.contains(name) ? Optional.empty() : Optional.ofNullable(JAVA.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> java() {
        Map<String, String> java = new HashMap<>();
        put(java, primitive("boolean", "Boolean"), "bool", "logical", "bit");
        put(java, primitive("byte", "Byte"), "i8", "int8", "s8", "u8", "uint8", "sbyte", "ubyte", "octet", "tinyint");
        put(java, primitive("short", "Short"), "i16", "int16", "s16", "u16", "uint16", "ushort", "smallint");
        put(
                java,
                primitive("int", "Integer"),
                "int",
                "i32",
                "int32",
                "s32",
                "u32",
                "uint32",
                "uint",
                "unsigned",
                "integer");
        put(
                java,
                primitive("long", "Long"),
                "i64",
                "int64",
                "s64",
                "u64",
                "uint64",
                "ulong",
                "usize",
                "isize",
                "size_t");
        put(java, primitive("float", "Float"), "f32", "float32", "single");
        put(java, primitive("double", "Double"), "f64", "float64", "real", "number");
        put(java, primitive("char", "Character"), "char", "char16", "wchar", "rune");
        put(java, "String", "str", "text", "varchar", "nvarchar", "clob", "wstring", "nsstring");
        put(java, "java.math.BigDecimal", "decimal", "numeric", "bigdec");
        put(java, "java.math.BigInteger", "bigint", "bignum");
        put(java, "java.time.Instant, or java.time.LocalDateTime for one without a zone", "datetime", "timestamp");
        put(java, "java.time.OffsetDateTime", "datetimeoffset", "timestamptz");
        put(java, "java.time.LocalDate", "date", "dateonly");
        put(java, "java.time.LocalTime", "time", "timeonly");
        put(java, "java.time.Duration", "timespan", "timedelta", "interval");
        put(java, "java.util.UUID", "guid", "uniqueidentifier");
        put(java, "byte[]", "bytes", "blob", "bytearray", "bytestring", "binary", "varbinary", "bytea");
        put(
                java,
                "java.util.List",
                "vec",
                "array",
                "slice",
                "seq",
                "sequence",
                "ilist",
                "arr",
                "ienumerable",
                "mutablelist");
        put(java, "java.util.Map", "dict", "dictionary", "idictionary", "mutablemap", "hashtable");
        put(java, "java.util.Optional", "option", "maybe");
        return java;
    }

    private static String primitive(String name, String box) {
        return name + ", or " + box + " as a type argument";
    }

    private static void put(Map<String, String> java, String type, String... names) {
        for (String name : names) {
            java.put(name, type);
        }
    }
}
