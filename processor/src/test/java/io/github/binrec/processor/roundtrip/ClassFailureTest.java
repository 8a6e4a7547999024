package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a class throws while one of its values is made says where in the bytes' tree that was. */
class ClassFailureTest {
    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        compiled = Compiled.folder("roundtrip/classes");
    }

    @ParameterizedTest
    @CsvSource({
        "ByConstructor, Types.ByConstructor",
        "ByFactory, Types.ByFactory",
        "BySetter, Types.BySetter.x",
        "ByBuilder, Types.ByBuilder"
    })
    void whatTheTypeRefuses_isMalformed_withThePath(String type, String path) throws Exception {
        BinaryCodec<?> codec = codec(type);

        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec.fromBytes(HexFormat.of().parseHex("ffffffff")));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo(path);
        assertThat(failure.position()).isEqualTo(4);
        assertThat(failure).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "01 00000000  00 00 01 ffffffff, Types.Holder.d[0]",
        "01 ffffffff  00 00 00, Types.Holder.a[0]",
        "00 02 01000000 ffffffff  00 00, Types.Holder.b[1]",
        "00 00 01 ffffffff 00, Types.Holder.c[0].x"
    })
    void whatAnElementRefuses_hasThePathFromTheOutside(String hex, String path) throws Exception {
        BinaryCodec<?> codec = codec("Holder");

        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec.fromBytes(HexFormat.of().parseHex(hex.replace(" ", ""))));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "NullFactory, 00000000, Types.NullFactory, Types.NullFactory.of gave null",
        "NullAndSetter, 0000000005000000, Types.NullAndSetter, Types.NullAndSetter.of gave null",
        "NullWither, 00000000, Types.NullWither.x, Types.NullWither.x gave null",
        "NullBuilder, 00000000, Types.NullBuilder, Types.NullBuilder.build gave null",
        "NullHolder, 0261 02 01000000 00000000, Types.NullHolder.all[1], Types.NullFactory.of gave null"
    })
    void nullInPlaceOfAValue_isMalformed_withThePath(String type, String hex, String path, String message)
            throws Exception {
        BinaryCodec<?> codec = codec(type);

        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec.fromBytes(HexFormat.of().parseHex(hex.replace(" ", ""))));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo(path);
        assertThat(failure).hasMessageContaining(message);
    }

    /** Of its constructors with as many parameters one takes nulls for what is not in the bytes. */
    @Test
    @SuppressWarnings("unchecked")
    void constructorThatIsOverloaded_takesNullsForWhatIsLeftOut() throws Exception {
        Method of = compiled.loadClass("classes.Types_CachedCodec").getMethod("of", BinaryCodec.class);
        of.setAccessible(true);
        BinaryCodec<Object> codec = (BinaryCodec<Object>) of.invoke(null, Codecs.STRING);

        Object value = codec.fromBytes(HexFormat.of().parseHex("03010261"));

        Method isEmpty = value.getClass().getDeclaredMethod("isEmpty");
        isEmpty.setAccessible(true);
        assertThat(isEmpty.invoke(value)).isEqualTo(true);
        assertThat(codec.toBytes(value)).isEqualTo(HexFormat.of().parseHex("03010261"));
    }

    /** Nothing takes the empty Optional, and what the class begins with is not what was written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BeginsWithNote",
                "BeginsWithText",
                "BeginsWithNumber",
                "BeginsWithCount",
                "BuilderBeginsWithNote"
            })
    void valueThatStaysWhereNoneWasWritten_isMalformed_withThePath(String type) throws Exception {
        BinaryCodec<?> codec = codec(type);

        MalformedRecordException failure =
                catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(new byte[] {1, 0}));

        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo("Types." + type + ".note");
        assertThat(failure).hasMessageContaining("let a member take the Optional, or null in a @Nullable parameter");
    }

    @ParameterizedTest
    @CsvSource({"id, .id", "name, .name", "open, ''", "note, .note", "count, .count"})
    void whatAGetterThrows_staysWhatItIs_withThePath(String getter, String path) throws Exception {
        assertThrown(make("failing", getter), "Failing", getter + " is not ready", "in Types.Failing" + path);
        assertThrown(
                make("failingHolder", getter),
                "FailingHolder",
                getter + " is not ready",
                "in Types.FailingHolder.all[0].value[1]" + path);
    }

    @Test
    void whatAnAccessorThrows_isNotBlamedOnAnotherComponent() throws Exception {
        Object value = make("failingRecord");
        BinaryCodec<Object> codec = codecOf("FailingRecord");
        Throwable thrown = catchThrowable(() -> codec.toBytes(value));
        assertThat(thrown).isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("negative");
        assertThat(thrown.getSuppressed()[0]).hasToString("in Types.FailingRecord.count");
    }

    private static Object make(String method, String... wrong) throws ReflectiveOperationException {
        Class<?>[] parameters = wrong.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
        Method factory = compiled.loadClass("classes.Types").getDeclaredMethod(method, parameters);
        factory.setAccessible(true);
        return factory.invoke(null, (Object[]) wrong);
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codecOf(String type) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) codec(type);
    }

    private static void assertThrown(Object value, String type, String message, String path) throws Exception {
        BinaryCodec<Object> codec = codecOf(type);
        List<Throwable> failures = new ArrayList<>(List.of(catchThrowable(() -> codec.toBytes(value))));
        // What has the same size whatever its value is not asked for.
        Optional.ofNullable(catchThrowable(() -> codec.sizeOf(value))).ifPresent(failures::add);
        for (Throwable thrown : failures) {
            assertThat(thrown).isExactlyInstanceOf(IllegalStateException.class).hasMessage(message);
            assertThat(thrown.getSuppressed()).hasSize(1);
            assertThat(thrown.getSuppressed()[0]).hasToString(path);
        }
    }

    private static BinaryCodec<?> codec(String type) throws ReflectiveOperationException {
        Class<?> codec = compiled.loadClass("classes.Types_" + type + "Codec");
        var instance = codec.getField("INSTANCE");
        instance.setAccessible(true);
        return (BinaryCodec<?>) instance.get(null);
    }
}
