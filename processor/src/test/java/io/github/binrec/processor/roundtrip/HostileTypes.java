package io.github.binrec.processor.roundtrip;

import io.github.binrec.codec.BinaryCodec;
import java.util.HexFormat;

/** The types in {@code src/test/resources/roundtrip/hostile}, compiled once for the tests of hostile input. */
final class HostileTypes {
    static final String FOLDER = "roundtrip/hostile";
    private static final ClassLoader LOADER = Compiled.loader(FOLDER);

    private HostileTypes() {}

    /** {@return the codec of a type nested in Types} */
    static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return instance("hostile.Types_" + type + "Codec");
    }

    /** {@return the codec of a type nested in Deep} */
    static BinaryCodec<Object> deepCodec(String type) throws ReflectiveOperationException {
        return instance("hostile.Deep_" + type + "Codec");
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> instance(String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) LOADER.loadClass(name).getField("INSTANCE").get(null);
    }

    /** {@return the value that a method of Deep makes} */
    static Object deep(String method, int depth) throws ReflectiveOperationException {
        return LOADER.loadClass("hostile.Deep").getMethod(method, int.class).invoke(null, depth);
    }

    /** {@return a group that is a member of itself} */
    static Object cycle(String name) throws ReflectiveOperationException {
        return LOADER.loadClass("hostile.Deep").getMethod("cycle", String.class).invoke(null, name);
    }

    /** {@return bytes written in hexadecimal, in any groups} */
    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
