package io.github.binrec.processor.roundtrip;

/** A program that reads and writes the deepest values on a small stack, for a JVM with other options than the test's. */
final class DeepReading {
    private DeepReading() {}

    /** Loads classes on the main thread, whose stack is large. */
    public static void main(String[] arguments) throws Exception {
        HostileTypes.deepCodec("Chain");
        for (DeepType type : DeepType.values()) {
            HostileDepthTest.onSmallStack(() -> {
                HostileDepthTest.assertLimit(type);
                return null;
            });
        }
        System.out.println("all read");
    }
}
