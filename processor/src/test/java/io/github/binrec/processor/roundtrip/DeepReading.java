package io.github.binrec.processor.roundtrip;

/** A program that reads and writes the deepest values on a small stack, for a JVM with other options than the test's. */
final class DeepReading {
    private DeepReading() {}

    /** Compiles on the main thread, whose stack is large. */
    public static void main(String[] arguments) throws Exception {
        String[][] types = {
            {"Chain", "chain"},
            {"PlainChain", "plainChain"},
            {"Nest", "nest"},
            {"Group", "group"},
            {"Wrapped", "wrapped"}
        };
        HostileTypes.deepCodec("Chain");
        HostileDepthTest.onSmallStack(() -> {
            for (String[] type : types) {
                HostileDepthTest.assertLimit(type[0], type[1], 100);
            }
            return null;
        });
        System.out.println("all read");
    }
}
