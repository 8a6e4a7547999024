package io.github.binrec.processor.codegen.names;

import static io.github.binrec.processor.codegen.names.RuntimeMethod.ofClass;
import static io.github.binrec.processor.codegen.names.RuntimeMethod.ofInstance;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.TextEncoding;
import java.util.List;
import java.util.Locale;

/**
 * Every class and method of the runtime that generated code names, and no other place names one.
 *
 * <p>The processor does not depend on the runtime, so that neither waits for the other's release; a test checks by
 * reflection that all of this exists as it is spelt here.
 */
public final class RuntimeNames {
    private static final String STREAM = "io.github.binrec.stream";
    private static final String CODEC = "io.github.binrec.codec";

    public static final ClassName GENERATED = ClassName.get("io.github.binrec.annotations", "Generated");
    public static final ClassName BYTE_STREAM = ClassName.get(STREAM, "ByteStream");
    public static final ClassName BINARY_CODEC = ClassName.get(CODEC, "BinaryCodec");
    public static final ClassName CODECS = ClassName.get(CODEC, "Codecs");
    public static final ClassName RECURSIVE_CODECS = ClassName.get(CODEC, "RecursiveCodecs");
    public static final ClassName RECORD_CODEC = ClassName.get(CODEC, "RecordCodec");
    public static final ClassName RECURSIVE_RECORD_CODEC = ClassName.get(CODEC, "RecursiveRecordCodec");
    public static final ClassName FIXED_RUN = ClassName.get(CODEC, "FixedRun");
    public static final ClassName MALFORMED_RECORD_EXCEPTION = ClassName.get(CODEC, "MalformedRecordException");
    public static final ClassName UNENCODABLE_VALUE_EXCEPTION = ClassName.get(CODEC, "UnencodableValueException");

    public static final ClassName COLLISION_GUARD = ClassName.get(CODEC, "CollisionGuard");

    public static final ClassName DESCRIPTION = ClassName.get(CODEC, "Description");

    private static final ClassName NESTED_RECORDS = ClassName.get(CODEC, "NestedRecords");
    private static final ClassName SKIPPING = ClassName.get(CODEC, "Skipping");
    public static final ClassName SKIPPING_STEP = SKIPPING.nestedClass("Step");
    private static final ClassName WINDOW = ClassName.get(STREAM, "Window");
    private static final ClassName LITTLE_ENDIAN = ClassName.get(STREAM, "LittleEndian");
    private static final ClassName COMPOSITION = ClassName.get(CODEC, "Composition");
    private static final ClassName FRAMES = ClassName.get(CODEC, "Frames");
    private static final ClassName LONG_FRAMES = ClassName.get(CODEC, "LongFrames");
    private static final ClassName PRESENCE = ClassName.get(CODEC, "Presence");
    private static final ClassName PLAIN_BITS = ClassName.get(CODEC, "PlainBits");
    private static final ClassName FAILURES = ClassName.get(CODEC, "Failures");
    private static final ClassName COUNTS = ClassName.get(CODEC, "Counts");
    private static final ClassName INDEXED_LISTS = ClassName.get(CODEC, "IndexedLists");
    private static final ClassName DEPTH = ClassName.get(CODEC, "Depth");
    private static final ClassName TAGS = ClassName.get(CODEC, "Tags");
    private static final ClassName VARINTS = ClassName.get(CODEC, "Varints");
    private static final ClassName COMPACT_STRINGS = ClassName.get(CODEC, "CompactStrings");
    private static final ClassName UTF8_STRINGS = ClassName.get(CODEC, "Utf8Strings");
    private static final ClassName PRIMITIVE_ARRAYS = ClassName.get(CODEC, "PrimitiveArrays");
    private static final ClassName VARINT_ARRAYS = ClassName.get(CODEC, "VarintArrays");
    private static final ClassName OBJECT_ARRAYS = ClassName.get(CODEC, "ObjectArrays");
    private static final ClassName FIXED_VALUES = ClassName.get(CODEC, "FixedValues");
    private static final ClassName BIG_NUMBERS = ClassName.get(CODEC, "BigNumbers");
    private static final ClassName CALENDAR_VALUES = ClassName.get(CODEC, "CalendarValues");
    private static final ClassName NAMED_VALUES = ClassName.get(CODEC, "NamedValues");
    private static final ClassName NET_VALUES = ClassName.get(CODEC, "NetValues");
    private static final ClassName ATOMIC_VALUES = ClassName.get(CODEC, "AtomicValues");
    private static final ClassName ATOMIC_ARRAYS = ClassName.get(CODEC, "AtomicArrays");
    private static final ClassName CONTENT_VALUES = ClassName.get(CODEC, "ContentValues");

    private static final ClassName NATURAL_ORDER = ClassName.get(CODEC, "NaturalOrder");

    private static final ClassName PRIMITIVE_OPTIONALS = ClassName.get(CODEC, "PrimitiveOptionals");

    private static final ClassName SIZES = ClassName.get(CODEC, "Sizes");

    private static final ClassName STRING = ClassName.get(String.class);
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    private static final TypeName ENUMS = ArrayTypeName.of(Enum.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName OPTIONAL_LONG = ClassName.get("java.util", "OptionalLong");
    private static final ClassName IO_EXCEPTION = ClassName.get("java.io", "IOException");
    private static final ClassName EXCEPTION = ClassName.get(Exception.class);
    private static final ClassName RUNTIME_EXCEPTION = ClassName.get(RuntimeException.class);

    /** {@code Window.MAX_RUN}: the most bytes that one reserve or require may ask for. */
    public static final int MAX_RUN = 4096;

    /** {@code CompactStrings.MAX_ROOM}: the most that a string in a run may need. */
    public static final int MAX_STRING_ROOM = 512;

    /** The methods that a codec inherits: a helper method of such a name could hide or override one. */
    public static final List<String> INHERITED_METHODS = List.of(
            "encode",
            "decode",
            "measure",
            "skip",
            "write",
            "read",
            "sizeOf",
            "toBytes",
            "fromBytes",
            "values",
            "leastSize",
            "greatestSize",
            "describe",
            "toString",
            "equals",
            "hashCode",
            "clone",
            "finalize",
            "getClass",
            "notify",
            "notifyAll",
            "wait");

    /** {@code INSTANCE}: the constant of every generated codec. */
    public static final String INSTANCE = "INSTANCE";

    /** {@code of}: the method of a generic type's codec that takes those of the type arguments. */
    public static final String OF = "of";

    public static final RuntimeMethod ENCODE =
            ofInstance(RECORD_CODEC, TypeName.VOID, "encode", BYTE_STREAM, ClassName.OBJECT);
    public static final RuntimeMethod DECODE = ofInstance(RECORD_CODEC, ClassName.OBJECT, "decode", BYTE_STREAM);
    public static final RuntimeMethod MEASURE = ofInstance(RECORD_CODEC, TypeName.LONG, "measure", ClassName.OBJECT);
    public static final RuntimeMethod SKIP = ofInstance(SKIPPING_STEP, TypeName.VOID, "skip", BYTE_STREAM);
    public static final RuntimeMethod CODEC_WRITE =
            ofInstance(RECORD_CODEC, TypeName.VOID, "write", BYTE_STREAM, ClassName.OBJECT);
    public static final RuntimeMethod CODEC_READ = ofInstance(RECORD_CODEC, ClassName.OBJECT, "read", BYTE_STREAM);
    public static final RuntimeMethod NESTED_READ =
            ofClass(NESTED_RECORDS, ClassName.OBJECT, "read", BYTE_STREAM, RECORD_CODEC);
    public static final RuntimeMethod CODEC_SIZE_OF =
            ofInstance(RECORD_CODEC, TypeName.LONG, "sizeOf", ClassName.OBJECT);

    public static final RuntimeMethod LEAST_SIZE = ofInstance(BINARY_CODEC, TypeName.LONG, "leastSize");
    public static final RuntimeMethod GREATEST_SIZE = ofInstance(BINARY_CODEC, OPTIONAL_LONG, "greatestSize");
    public static final RuntimeMethod DESCRIBE = ofInstance(BINARY_CODEC, STRING, "describe");

    public static final RuntimeMethod LEAST_OF = ofClass(SIZES, TypeName.LONG, "leastOf", BINARY_CODEC);
    public static final RuntimeMethod GREATEST_OF = ofClass(SIZES, OPTIONAL_LONG, "greatestOf", BINARY_CODEC);
    public static final RuntimeMethod LEAST = ofClass(SIZES, TypeName.LONG, "least", ArrayTypeName.of(TypeName.LONG));
    public static final RuntimeMethod GREATEST =
            ofClass(SIZES, OPTIONAL_LONG, "greatest", ArrayTypeName.of(OPTIONAL_LONG));
    public static final RuntimeMethod SUM =
            ofClass(SIZES, OPTIONAL_LONG, "sum", TypeName.LONG, ArrayTypeName.of(OPTIONAL_LONG));
    public static final RuntimeMethod TIMES = ofClass(SIZES, OPTIONAL_LONG, "times", TypeName.INT, OPTIONAL_LONG);
    public static final RuntimeMethod FRAMED = ofClass(SIZES, OPTIONAL_LONG, "framed", OPTIONAL_LONG);
    public static final RuntimeMethod RANGE = ofClass(SIZES, STRING, "range", TypeName.LONG, OPTIONAL_LONG);

    public static final RuntimeMethod DESCRIPTION_OF =
            ofClass(DESCRIPTION, DESCRIPTION, "of", STRING, BINARY_CODEC, ArrayTypeName.of(STRING));
    public static final RuntimeMethod ENCODING_OF = ofClass(DESCRIPTION, STRING, "encodingOf", BINARY_CODEC);
    public static final RuntimeMethod ADD_LINE =
            ofInstance(DESCRIPTION, TypeName.VOID, "add", ArrayTypeName.of(STRING));

    /** {@code Composition.part}: a codec fit to be called from inside a record. */
    public static final RuntimeMethod PART = ofClass(COMPOSITION, BINARY_CODEC, "part", BINARY_CODEC);

    /** {@code Composition.part}: likewise, of a codec that a method was given. */
    public static final RuntimeMethod GIVEN_PART = ofClass(COMPOSITION, BINARY_CODEC, "part", BINARY_CODEC, STRING);

    public static final RuntimeMethod NON_NULL_ARGUMENT =
            ofClass(COMPOSITION, ClassName.OBJECT, "nonNull", ClassName.OBJECT, STRING);

    /** {@code Composition.of}: a codec made of code. */
    public static final RuntimeMethod CODEC_OF = ofClass(
            COMPOSITION,
            BINARY_CODEC,
            "of",
            STRING,
            TypeName.LONG,
            ClassName.get("java.util", "OptionalLong"),
            COMPOSITION.nestedClass("Writer"),
            COMPOSITION.nestedClass("Reader"),
            ClassName.get("java.util.function", "ToLongFunction"));

    /** {@code Composition.later}: a codec that is got when it is needed. */
    public static final RuntimeMethod LATER =
            ofClass(COMPOSITION, BINARY_CODEC, "later", ClassName.get("java.util.function", "Supplier"));

    /** {@code codecs.get}: the codec of a generic type that holds the one at hand. */
    public static final RuntimeMethod GET_SHARED = ofInstance(
            RECURSIVE_CODECS,
            BINARY_CODEC,
            "get",
            ClassName.get(Class.class),
            ClassName.get("java.util.function", "Supplier"),
            ArrayTypeName.of(BINARY_CODEC));

    public static final RuntimeMethod CODEC_OF_LIST = ofClass(CODECS, BINARY_CODEC, "list", BINARY_CODEC);
    public static final RuntimeMethod CODEC_OF_SET = ofClass(CODECS, BINARY_CODEC, "set", BINARY_CODEC);
    public static final RuntimeMethod CODEC_OF_MAP = ofClass(CODECS, BINARY_CODEC, "map", BINARY_CODEC, BINARY_CODEC);
    public static final RuntimeMethod CODEC_OF_OPTIONAL = ofClass(CODECS, BINARY_CODEC, "optional", BINARY_CODEC);

    public static final RuntimeMethod WRITE_TAG = ofInstance(BYTE_STREAM, TypeName.VOID, "writeVarInt", TypeName.INT);
    public static final RuntimeMethod WRITE_BYTE = ofInstance(BYTE_STREAM, TypeName.VOID, "writeByte", TypeName.INT);

    public static final RuntimeMethod RESERVE = ofClass(WINDOW, TypeName.INT, "reserve", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod REQUIRE = ofClass(WINDOW, TypeName.INT, "require", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod ADVANCE = ofClass(WINDOW, TypeName.VOID, "advance", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod ARRAY = ofClass(WINDOW, BYTES, "array", BYTE_STREAM);

    public static final RuntimeMethod OPEN_FRAME = ofClass(FRAMES, TypeName.LONG, "open", BYTE_STREAM);
    public static final RuntimeMethod CLOSE_FRAME = ofClass(FRAMES, TypeName.VOID, "close", BYTE_STREAM, TypeName.LONG);
    public static final RuntimeMethod OPEN_LONG_FRAME =
            ofClass(LONG_FRAMES, TypeName.LONG, "open", BYTE_STREAM, RECORD_CODEC);
    public static final RuntimeMethod CLOSE_LONG_FRAME =
            ofClass(LONG_FRAMES, TypeName.VOID, "close", BYTE_STREAM, TypeName.LONG, RECORD_CODEC);
    public static final RuntimeMethod ENTER_FRAME = ofClass(FRAMES, TypeName.LONG, "enter", BYTE_STREAM);
    public static final RuntimeMethod LEAVE_FRAME =
            ofClass(FRAMES, TypeName.VOID, "leave", BYTE_STREAM, TypeName.LONG, TypeName.BOOLEAN);
    public static final RuntimeMethod SIZE_OF_FRAME = ofClass(FRAMES, TypeName.LONG, "sizeOf", TypeName.LONG);

    public static final RuntimeMethod READ_PRESENCE = ofClass(PRESENCE, TypeName.LONG, "read", BYTE_STREAM);
    public static final RuntimeMethod NEXT_PRESENCE =
            ofClass(PRESENCE, TypeName.LONG, "next", BYTE_STREAM, TypeName.LONG);
    public static final RuntimeMethod UNKNOWN_PRESENCE =
            ofClass(PRESENCE, TypeName.BOOLEAN, "unknown", BYTE_STREAM, TypeName.LONG, TypeName.LONG);
    public static final RuntimeMethod PUT_PRESENCE =
            ofClass(PRESENCE, TypeName.INT, "put", BYTES, TypeName.INT, TypeName.LONG, TypeName.INT, TypeName.BOOLEAN);
    public static final RuntimeMethod MISSING = ofClass(
            PRESENCE,
            MALFORMED_RECORD_EXCEPTION,
            "missing",
            BYTE_STREAM,
            TypeName.LONG,
            TypeName.LONG,
            ArrayTypeName.of(STRING));

    public static final RuntimeMethod PUT_BITS =
            ofClass(PLAIN_BITS, TypeName.INT, "put", BYTES, TypeName.INT, TypeName.LONG, TypeName.INT);
    public static final RuntimeMethod READ_BITS = ofClass(PLAIN_BITS, TypeName.LONG, "read", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod WRITE_ELEMENT_BITS = ofClass(
            PLAIN_BITS, TypeName.VOID, "writePresence", BYTE_STREAM, ClassName.get(Iterable.class), TypeName.INT);
    public static final RuntimeMethod READ_ELEMENT_BITS =
            ofClass(PLAIN_BITS, BYTES, "readPresence", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod IS_SET = ofClass(PLAIN_BITS, TypeName.BOOLEAN, "isSet", BYTES, TypeName.INT);
    public static final RuntimeMethod SIZE_OF_BITS = ofClass(PLAIN_BITS, TypeName.INT, "sizeOf", TypeName.INT);

    public static final RuntimeMethod FIXED_RUN_OF =
            ofClass(FIXED_RUN, FIXED_RUN, "of", ArrayTypeName.of(ClassName.OBJECT));
    public static final RuntimeMethod REQUIRE_RUN =
            ofInstance(FIXED_RUN, TypeName.INT, "require", BYTE_STREAM, TypeName.INT);

    public static final RuntimeMethod FAILED_READ =
            ofClass(FAILURES, IO_EXCEPTION, "onRead", EXCEPTION, BYTE_STREAM, STRING);
    public static final RuntimeMethod FAILED_ELEMENT_READ =
            ofClass(FAILURES, IO_EXCEPTION, "onRead", EXCEPTION, BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod FAILED_WRITE =
            ofClass(FAILURES, RUNTIME_EXCEPTION, "onWrite", RUNTIME_EXCEPTION, STRING);
    public static final RuntimeMethod FAILED_ELEMENT_WRITE =
            ofClass(FAILURES, RUNTIME_EXCEPTION, "onWrite", RUNTIME_EXCEPTION, TypeName.INT);
    public static final RuntimeMethod FAILED_ENTRY_READ =
            ofClass(FAILURES, IO_EXCEPTION, "onRead", EXCEPTION, BYTE_STREAM, TypeName.INT, STRING);
    public static final RuntimeMethod FAILED_ENTRY_WRITE =
            ofClass(FAILURES, RUNTIME_EXCEPTION, "onWrite", RUNTIME_EXCEPTION, TypeName.INT, STRING);
    public static final RuntimeMethod NON_NULL = ofClass(FAILURES, ClassName.OBJECT, "nonNull", ClassName.OBJECT);
    public static final RuntimeMethod NON_NULL_PART =
            ofClass(FAILURES, ClassName.OBJECT, "nonNull", ClassName.OBJECT, STRING);
    /** {@code PrimitiveOptionals.ofNullable}, of any of the three kinds. */
    public static final RuntimeMethod OPTIONAL_OF_NULLABLE = ofClass(
            PRIMITIVE_OPTIONALS, ClassName.get("java.util", "OptionalInt"), "ofNullable", ClassName.get(Integer.class));

    /** {@code PrimitiveOptionals.orNull}, of any of the three kinds. */
    public static final RuntimeMethod OR_NULL = ofClass(
            PRIMITIVE_OPTIONALS, ClassName.get(Integer.class), "orNull", ClassName.get("java.util", "OptionalInt"));

    public static final RuntimeMethod DUPLICATE =
            ofClass(FAILURES, MALFORMED_RECORD_EXCEPTION, "duplicate", BYTE_STREAM, STRING);
    public static final RuntimeMethod CHECK_LEFT_OUT =
            ofClass(FAILURES, TypeName.VOID, "checkLeftOut", TypeName.BOOLEAN, TypeName.BOOLEAN);
    public static final RuntimeMethod COUNT_CHANGED =
            ofClass(FAILURES, RUNTIME_EXCEPTION, "countChanged", TypeName.INT, TypeName.INT);

    public static final RuntimeMethod READ_COUNT = ofClass(COUNTS, TypeName.INT, "read", BYTE_STREAM, TypeName.LONG);
    public static final RuntimeMethod WRITE_COUNT = ofClass(COUNTS, TypeName.VOID, "write", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod SIZE_OF_COUNT = ofClass(COUNTS, TypeName.INT, "sizeOf", TypeName.INT);

    /** {@code Counts.write}: the count of elements that may take no bytes. */
    public static final RuntimeMethod WRITE_UNBACKED_COUNT =
            ofClass(COUNTS, TypeName.VOID, "write", BYTE_STREAM, TypeName.INT, TypeName.LONG);

    public static final RuntimeMethod SIZE_OF_UNBACKED_COUNT =
            ofClass(COUNTS, TypeName.INT, "sizeOf", TypeName.INT, TypeName.LONG);
    public static final RuntimeMethod READ_NULLABLE_COUNT = ofClass(COUNTS, TypeName.INT, "readNullable", BYTE_STREAM);
    public static final RuntimeMethod BATCH = ofClass(COUNTS, TypeName.INT, "batch", TypeName.INT, TypeName.INT);
    public static final RuntimeMethod INDEXED_LIST = ofClass(INDEXED_LISTS, LIST, "of", LIST);
    public static final RuntimeMethod SKIP_ELEMENTS = ofClass(COUNTS, TypeName.VOID, "skip", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod SKIP_EACH =
            ofClass(SKIPPING, TypeName.VOID, "elements", BYTE_STREAM, TypeName.INT, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_EACH_NULLABLE =
            ofClass(SKIPPING, TypeName.VOID, "nullableElements", BYTE_STREAM, TypeName.INT, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_ENTRIES =
            ofClass(SKIPPING, TypeName.VOID, "entries", BYTE_STREAM, TypeName.INT, SKIPPING_STEP, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_WITH_NULLABLE_KEYS =
            ofClass(SKIPPING, TypeName.VOID, "nullableKeys", BYTE_STREAM, TypeName.INT, SKIPPING_STEP, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_WITH_NULLABLE_VALUES =
            ofClass(SKIPPING, TypeName.VOID, "nullableValues", BYTE_STREAM, TypeName.INT, SKIPPING_STEP, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_NULLABLE_ENTRIES = ofClass(
            SKIPPING, TypeName.VOID, "nullableEntries", BYTE_STREAM, TypeName.INT, SKIPPING_STEP, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_OPTIONAL =
            ofClass(SKIPPING, TypeName.VOID, "optional", BYTE_STREAM, SKIPPING_STEP);
    public static final RuntimeMethod SKIP_FOLLOWED =
            ofClass(SKIPPING, TypeName.VOID, "followed", BYTE_STREAM, SKIPPING_STEP, TypeName.INT);
    public static final RuntimeMethod SKIP_VALUE = ofClass(SKIPPING, TypeName.VOID, "value", BYTE_STREAM, BINARY_CODEC);
    public static final RuntimeMethod SKIP_VARINT_ARRAY = ofClass(VARINT_ARRAYS, TypeName.VOID, "skip", BYTE_STREAM);
    public static final RuntimeMethod SKIP_ARRAY =
            ofClass(PRIMITIVE_ARRAYS, TypeName.VOID, "skip", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod SKIP_BOOLEANS =
            ofClass(PRIMITIVE_ARRAYS, TypeName.VOID, "skipBooleans", BYTE_STREAM);
    public static final RuntimeMethod CAPACITY = ofClass(COUNTS, TypeName.INT, "capacity", BYTE_STREAM, TypeName.INT);
    public static final RuntimeMethod HASH_CAPACITY =
            ofClass(COUNTS, TypeName.INT, "hashCapacity", BYTE_STREAM, TypeName.INT);

    public static final RuntimeMethod ARRAY_OF = ofClass(
            OBJECT_ARRAYS,
            ArrayTypeName.of(ClassName.OBJECT),
            "of",
            ClassName.get("java.util", "List"),
            ClassName.get("java.util.function", "IntFunction"));
    /** {@code AtomicArrays.of}: an AtomicReferenceArray of the elements of a list. */
    public static final RuntimeMethod ATOMIC_ARRAY_OF =
            ofClass(ATOMIC_ARRAYS, AtomicKind.REFERENCE_ARRAY.className(), "of", ClassName.get("java.util", "List"));

    /** {@code AtomicValues.held}: what an atomic reference holds, if it is not null. */
    public static final RuntimeMethod HELD = ofClass(ATOMIC_VALUES, ClassName.OBJECT, "held", ClassName.OBJECT);

    public static final RuntimeMethod CHECK_SET_ORDER =
            ofClass(NATURAL_ORDER, TypeName.VOID, "check", ClassName.get("java.util", "SortedSet"));
    public static final RuntimeMethod CHECK_MAP_ORDER =
            ofClass(NATURAL_ORDER, TypeName.VOID, "check", ClassName.get("java.util", "SortedMap"));
    public static final RuntimeMethod CHECK_COLLECTION_ORDER =
            ofClass(NATURAL_ORDER, TypeName.VOID, "check", ClassName.get("java.util", "Collection"));
    public static final RuntimeMethod CHECK_ENTRIES_ORDER =
            ofClass(NATURAL_ORDER, TypeName.VOID, "check", ClassName.get("java.util", "Map"));
    public static final RuntimeMethod GUARD_OF = ofClass(COLLISION_GUARD, COLLISION_GUARD, "of", TypeName.INT);
    public static final RuntimeMethod ADMIT =
            ofInstance(COLLISION_GUARD, TypeName.VOID, "admit", BYTE_STREAM, ClassName.OBJECT);
    public static final RuntimeMethod CHECK_KEY = ofInstance(COLLISION_GUARD, TypeName.VOID, "check", ClassName.OBJECT);

    public static final RuntimeMethod DEEPER_WRITE = ofClass(DEPTH, TypeName.VOID, "enterWrite", BYTE_STREAM);
    public static final RuntimeMethod DEEPER_READ = ofClass(DEPTH, TypeName.VOID, "enterRead", BYTE_STREAM);
    public static final RuntimeMethod LESS_DEEP = ofClass(DEPTH, TypeName.VOID, "leave", BYTE_STREAM);

    public static final RuntimeMethod READ_TAG = ofInstance(BYTE_STREAM, TypeName.INT, "readVarInt");
    public static final RuntimeMethod UNKNOWN_TAG =
            ofClass(TAGS, MALFORMED_RECORD_EXCEPTION, "unknown", BYTE_STREAM, STRING, TypeName.INT);
    public static final RuntimeMethod UNKNOWN_TAG_AT =
            ofClass(TAGS, MALFORMED_RECORD_EXCEPTION, "unknownAt", BYTE_STREAM, STRING, TypeName.INT);
    public static final RuntimeMethod UNKNOWN_VARIANT =
            ofClass(TAGS, UNENCODABLE_VALUE_EXCEPTION, "unknownVariant", STRING, ClassName.OBJECT);
    public static final RuntimeMethod VARIANT = ofClass(TAGS, ClassName.OBJECT, "variant", ClassName.OBJECT);
    public static final RuntimeMethod TAG_OF = ofClass(TAGS, TypeName.INT, "of", ClassName.get(Enum.class));
    public static final RuntimeMethod READ_CONSTANT =
            ofClass(TAGS, ClassName.get(Enum.class), "read", BYTE_STREAM, ENUMS);
    public static final RuntimeMethod GET_CONSTANT =
            ofClass(TAGS, ClassName.get(Enum.class), "get", BYTE_STREAM, TypeName.INT, ENUMS);

    public static final RuntimeMethod READ_CONSTANT_OR =
            ofClass(TAGS, ClassName.get(Enum.class), "read", BYTE_STREAM, ENUMS, ClassName.get(Enum.class));
    public static final RuntimeMethod KNOWN_TAG =
            ofClass(TAGS, UNENCODABLE_VALUE_EXCEPTION, "known", STRING, TypeName.INT);
    public static final RuntimeMethod UNKNOWN_BODY = ofClass(TAGS, BYTES, "body", BYTES);
    public static final RuntimeMethod SKIP_BODY = ofClass(FRAMES, TypeName.VOID, "skipBody", BYTE_STREAM);
    public static final RuntimeMethod READ_BODY = ofClass(FRAMES, BYTES, "readBody", BYTE_STREAM);

    /** {@code Varints.sizeOf}, of an int. */
    public static final RuntimeMethod SIZE_OF_TAG = ofClass(VARINTS, TypeName.INT, "sizeOf", TypeName.INT);

    private RuntimeNames() {}

    /** {@return {@code out.writeInt} and its like} */
    public static RuntimeMethod write(PrimitiveKind kind) {
        TypeName parameter = switch (kind) {
            case BYTE, SHORT, CHAR -> TypeName.INT;
            default -> kind.typeName();
        };
        return ofInstance(BYTE_STREAM, TypeName.VOID, "write" + capitalized(kind), parameter);
    }

    /** {@return {@code in.readInt} and its like} */
    public static RuntimeMethod read(PrimitiveKind kind) {
        return ofInstance(BYTE_STREAM, kind.typeName(), "read" + capitalized(kind));
    }

    /** {@return {@code LittleEndian.putInt} and its like; not for boolean and byte} */
    public static RuntimeMethod put(PrimitiveKind kind) {
        return ofClass(LITTLE_ENDIAN, TypeName.VOID, "put" + capitalized(kind), BYTES, TypeName.INT, kind.typeName());
    }

    /** {@return {@code LittleEndian.getInt} and its like; not for boolean and byte} */
    public static RuntimeMethod get(PrimitiveKind kind) {
        return ofClass(LITTLE_ENDIAN, kind.typeName(), "get" + capitalized(kind), BYTES, TypeName.INT);
    }

    /** {@return {@code out.writeZigZagInt} and its like, for short, int and long} */
    public static RuntimeMethod writeVarint(PrimitiveKind kind, IntegerEncoding encoding) {
        return ofInstance(BYTE_STREAM, TypeName.VOID, "write" + varint(kind, encoding), widened(kind));
    }

    /** {@return {@code Varints.sizeOfZigZag} and its like, for short, int and long} */
    public static RuntimeMethod sizeOfVarint(PrimitiveKind kind, IntegerEncoding encoding) {
        String name = encoding == IntegerEncoding.ZIGZAG ? "sizeOfZigZag" : "sizeOf";
        return ofClass(VARINTS, TypeName.INT, name, widened(kind));
    }

    /** {@return {@code in.readZigZagInt} and its like, for int and long} */
    public static RuntimeMethod readVarint(PrimitiveKind kind, IntegerEncoding encoding) {
        return ofInstance(BYTE_STREAM, kind.typeName(), "read" + varint(kind, encoding));
    }

    /** {@return {@code Varints.readZigZagShort} or {@code Varints.readShort}} */
    public static RuntimeMethod readShortVarint(IntegerEncoding encoding) {
        String name = encoding == IntegerEncoding.ZIGZAG ? "readZigZagShort" : "readShort";
        return ofClass(VARINTS, TypeName.SHORT, name, BYTE_STREAM);
    }

    /** {@return {@code CompactStrings.write} or {@code Utf8Strings.write}} */
    public static RuntimeMethod write(TextEncoding encoding) {
        return ofClass(strings(encoding), TypeName.VOID, "write", BYTE_STREAM, STRING);
    }

    public static final RuntimeMethod ROOM_FOR_STRING = ofClass(COMPACT_STRINGS, TypeName.INT, "room", STRING);
    public static final RuntimeMethod PUT_STRING =
            ofClass(COMPACT_STRINGS, TypeName.INT, "put", BYTE_STREAM, TypeName.INT, STRING, TypeName.INT);

    /** {@return {@code CompactStrings.read} or {@code Utf8Strings.read}} */
    public static RuntimeMethod read(TextEncoding encoding) {
        return ofClass(strings(encoding), STRING, "read", BYTE_STREAM);
    }

    /** {@return {@code CompactStrings.skip} or {@code Utf8Strings.skip}} */
    public static RuntimeMethod skip(TextEncoding encoding) {
        return ofClass(strings(encoding), TypeName.VOID, "skip", BYTE_STREAM);
    }

    /** {@return {@code CompactStrings.sizeOf} or {@code Utf8Strings.sizeOf}} */
    public static RuntimeMethod sizeOf(TextEncoding encoding) {
        return ofClass(strings(encoding), TypeName.LONG, "sizeOf", STRING);
    }

    /** {@return {@code PrimitiveArrays.write} for an array of that kind} */
    public static RuntimeMethod writeArray(PrimitiveKind component) {
        return ofClass(PRIMITIVE_ARRAYS, TypeName.VOID, "write", BYTE_STREAM, ArrayTypeName.of(component.typeName()));
    }

    /** {@return {@code PrimitiveArrays.readInts} and its like} */
    public static RuntimeMethod readArray(PrimitiveKind component) {
        return ofClass(
                PRIMITIVE_ARRAYS,
                ArrayTypeName.of(component.typeName()),
                "read" + capitalized(component) + "s",
                BYTE_STREAM);
    }

    /** {@return {@code PrimitiveArrays.sizeOf} for an array of that kind} */
    public static RuntimeMethod sizeOfArray(PrimitiveKind component) {
        return ofClass(PRIMITIVE_ARRAYS, TypeName.LONG, "sizeOf", ArrayTypeName.of(component.typeName()));
    }

    /** {@return {@code VarintArrays.ZIGZAG} or {@code VarintArrays.UNSIGNED}} */
    public static CodeBlock varintArrays(IntegerEncoding encoding) {
        return CodeBlock.of("$T.$N", VARINT_ARRAYS, encoding.name());
    }

    /** {@return {@code write} of {@code VarintArrays} for an array of that kind} */
    public static RuntimeMethod writeVarintArray(PrimitiveKind component) {
        return ofInstance(VARINT_ARRAYS, TypeName.VOID, "write", BYTE_STREAM, ArrayTypeName.of(component.typeName()));
    }

    /** {@return {@code readInts} of {@code VarintArrays} and its like} */
    public static RuntimeMethod readVarintArray(PrimitiveKind component) {
        return ofInstance(
                VARINT_ARRAYS,
                ArrayTypeName.of(component.typeName()),
                "read" + capitalized(component) + "s",
                BYTE_STREAM);
    }

    /** {@return {@code sizeOf} of {@code VarintArrays} for an array of that kind} */
    public static RuntimeMethod sizeOfVarintArray(PrimitiveKind component) {
        return ofInstance(VARINT_ARRAYS, TypeName.LONG, "sizeOf", ArrayTypeName.of(component.typeName()));
    }

    /** {@return {@code AtomicArrays.copyOf} for an atomic array of that kind} */
    public static RuntimeMethod copyOfAtomicArray(AtomicKind kind) {
        TypeName copy = switch (kind) {
            case INTEGER_ARRAY -> ArrayTypeName.of(TypeName.INT);
            case LONG_ARRAY -> ArrayTypeName.of(TypeName.LONG);
            default -> ClassName.get("java.util", "List");
        };
        return ofClass(ATOMIC_ARRAYS, copy, "copyOf", kind.className());
    }

    /** {@return {@code AtomicArrays.sizeOf} for an atomic array of numbers of fixed width} */
    public static RuntimeMethod sizeOfAtomicArray(AtomicKind kind) {
        return ofClass(ATOMIC_ARRAYS, TypeName.LONG, "sizeOf", kind.className());
    }

    /** {@return {@code Codecs.INT}, {@code Codecs.ZIGZAG_INT} and their like} */
    public static CodeBlock codec(PrimitiveKind kind, IntegerEncoding encoding) {
        String prefix = switch (encoding) {
            case FIXED -> "";
            case ZIGZAG -> "ZIGZAG_";
            case UNSIGNED -> "VAR_";
        };
        return CodeBlock.of("$T.$N", CODECS, prefix + kind.name());
    }

    /** {@return {@code Codecs.STRING} or {@code Codecs.UTF8_STRING}} */
    public static CodeBlock codec(TextEncoding encoding) {
        return CodeBlock.of("$T.$N", CODECS, encoding == TextEncoding.COMPACT ? "STRING" : "UTF8_STRING");
    }

    /** {@return {@code Codecs.INTS} and its like, for arrays} */
    public static CodeBlock codecOfArray(PrimitiveKind component) {
        return CodeBlock.of("$T.$N", CODECS, component.name() + "S");
    }

    /** {@return {@code Codecs.OPTIONAL_INT} and its like} */
    public static CodeBlock codecOfOptional(PrimitiveKind kind) {
        return CodeBlock.of("$T.$N", CODECS, "OPTIONAL_" + kind.name());
    }

    /** {@return {@code Codecs.INSTANT} and its like} */
    public static CodeBlock codec(JdkKind kind) {
        return CodeBlock.of("$T.$N", CODECS, kind.name());
    }

    /** {@return {@code FixedValues.write}, {@code BigNumbers.write} and their like} */
    public static RuntimeMethod write(JdkKind kind) {
        return ofClass(values(kind), TypeName.VOID, "write", BYTE_STREAM, kind.className());
    }

    /** {@return {@code FixedValues.readInstant}, {@code BigNumbers.readBigInteger} and their like} */
    public static RuntimeMethod read(JdkKind kind) {
        return ofClass(values(kind), kind.className(), "read" + simpleName(kind), BYTE_STREAM);
    }

    /** {@return {@code BigNumbers.sizeOf} and its like; only for values that differ in size} */
    public static RuntimeMethod sizeOf(JdkKind kind) {
        return ofClass(values(kind), TypeName.LONG, "sizeOf", kind.className());
    }

    /** {@return {@code BigNumbers.skipBigInteger}, {@code CompactStrings.skip} and their like; only for values that differ in size} */
    public static RuntimeMethod skip(JdkKind kind) {
        return switch (kind) {
            case BIG_INTEGER, BIG_DECIMAL, ZONED_DATE_TIME, INET_ADDRESS, BYTE_BUFFER, BIT_SET, PATTERN ->
                ofClass(values(kind), TypeName.VOID, "skip" + simpleName(kind), BYTE_STREAM);
            default -> skip(TextEncoding.COMPACT);
        };
    }

    /** {@return {@code FixedValues.put} and its like; only for values of one size} */
    public static RuntimeMethod put(JdkKind kind) {
        return ofClass(values(kind), TypeName.VOID, "put", BYTES, TypeName.INT, kind.className());
    }

    /** {@return {@code FixedValues.getInstant} and its like; only for values of one size} */
    public static RuntimeMethod get(JdkKind kind) {
        return ofClass(values(kind), kind.className(), "get" + simpleName(kind), BYTE_STREAM, BYTES, TypeName.INT);
    }

    private static String varint(PrimitiveKind kind, IntegerEncoding encoding) {
        return (encoding == IntegerEncoding.ZIGZAG ? "ZigZag" : "Var") + (kind == PrimitiveKind.LONG ? "Long" : "Int");
    }

    private static TypeName widened(PrimitiveKind kind) {
        return kind == PrimitiveKind.LONG ? TypeName.LONG : TypeName.INT;
    }

    private static ClassName strings(TextEncoding encoding) {
        return encoding == TextEncoding.COMPACT ? COMPACT_STRINGS : UTF8_STRINGS;
    }

    private static ClassName values(JdkKind kind) {
        return switch (kind.family()) {
            case FIXED -> FIXED_VALUES;
            case BIG_NUMBERS -> BIG_NUMBERS;
            case CALENDAR -> CALENDAR_VALUES;
            case NAMED -> NAMED_VALUES;
            case NET -> NET_VALUES;
            case ATOMIC -> ATOMIC_VALUES;
            case CONTENT -> CONTENT_VALUES;
        };
    }

    private static String simpleName(JdkKind kind) {
        return switch (kind) {
            case UUID -> "Uuid";
            case URI -> "Uri";
            case URL -> "Url";
            default -> kind.className().simpleName();
        };
    }

    private static String capitalized(PrimitiveKind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
