package io.github.binrec.processor.roundtrip;

import java.util.Arrays;
import java.util.List;

/**
 * What Jazzer calls with bytes that it makes up. {@code -Dfuzz.kind=maps} gives them all to one kind of type; without it, the
 * first byte of each input chooses one.
 */
public final class FuzzTarget {
    static final String FOLDER = "fuzz";
    private static final List<FuzzKind<?>> KINDS = load();

    private FuzzTarget() {}

    @SuppressWarnings("unchecked")
    private static List<FuzzKind<?>> load() {
        try {
            return (List<FuzzKind<?>>) Compiled.loader(FOLDER)
                    .loadClass("fuzz.Kinds")
                    .getMethod("kinds")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the types to try bytes with", e);
        }
    }

    /** {@return all kinds of types} */
    static List<FuzzKind<?>> kinds() {
        return KINDS;
    }

    /** Tries bytes. */
    public static void fuzzerTestOneInput(byte[] input) {
        String name = System.getProperty("fuzz.kind");
        if (name != null) {
            kind(name).check(input);
        } else if (input.length > 0) {
            KINDS.get((input[0] & 0xff) % KINDS.size()).check(Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** {@return the kind of a name} */
    static FuzzKind<?> kind(String name) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }
}
