package io.github.binrec.stream;

/** Words of messages that depend on a number. */
final class Wording {
    private Wording() {}

    /** {@code 1 byte}, {@code 2 bytes}. */
    static String bytes(long number) {
        return number + (number == 1 ? " byte" : " bytes");
    }
}
