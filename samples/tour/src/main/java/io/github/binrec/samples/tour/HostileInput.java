package io.github.binrec.samples.tour;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that mean harm, or were damaged: each ends in one exception that tells the reason, the position and the field. */
public final class HostileInput {

    /** What a stranger may send. */
    @BinaryRecord
    public record Message(String subject, List<Part> parts) {}

    /** A part, which may hold another one. */
    @BinaryRecord
    @SuppressWarnings("ArrayRecordComponent") // parts are not compared
    public record Part(int kind, byte[] content, @Nullable Part next) {
        /** Refuses what makes no sense. */
        public Part {
            if (kind < 0) {
                throw new IllegalArgumentException("kind is " + kind);
            }
        }
    }

    private HostileInput() {}

    /**
     * Runs the sample.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        refusals().forEach(System.out::println);
    }

    static List<String> refusals() {
        byte[] good = HostileInput_MessageCodec.INSTANCE.toBytes(new Message(
                "hi", List.of(new Part(1, new byte[] {1, 2, 3}, new Part(2, new byte[0], null)))));
        List<String> refusals = new ArrayList<>();
        refusals.add("cut short: " + refusal(HexFormat.of().formatHex(good, 0, good.length - 3), DecodeLimits.DEFAULT));
        refusals.add("2^31-1 parts in 5 bytes: " + refusal("08030200" + "ffffffff07", DecodeLimits.DEFAULT));
        refusals.add("refused by the type: " + refusal("0b03020001" + "06" + "03ffffffff00", DecodeLimits.DEFAULT));
        refusals.add(
                "nested too deep: " + refusal(HexFormat.of().formatHex(good), DecodeLimits.DEFAULT.withMaxDepth(1)));
        return refusals;
    }

    private static String refusal(String hex, DecodeLimits limits) {
        try {
            Message message =
                    HostileInput_MessageCodec.INSTANCE.fromBytes(HexFormat.of().parseHex(hex), limits);
            return "read as " + message;
        } catch (MalformedRecordException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
