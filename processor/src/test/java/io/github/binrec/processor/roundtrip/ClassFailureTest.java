package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static BinaryCodec<?> codec(String type) throws ReflectiveOperationException {
        Class<?> codec = compiled.loadClass("classes.Types_" + type + "Codec");
        var instance = codec.getField("INSTANCE");
        instance.setAccessible(true);
        return (BinaryCodec<?>) instance.get(null);
    }
}
