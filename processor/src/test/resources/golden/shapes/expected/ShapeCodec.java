package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.NestedRecords;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.codec.Sizes;
import io.github.binrec.codec.Skipping;
import io.github.binrec.codec.Tags;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The codec of {@link Shape}.
 *
 * <pre>{@code
 * tag  type    encoding
 * 1    Circle  CircleCodec
 * 200  Named   NamedCodec
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
final class ShapeCodec extends RecordCodec<Shape> implements Skipping.Step {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final ShapeCodec INSTANCE = new ShapeCodec();

    /**
     * Creates {@link #INSTANCE}.
     */
    private ShapeCodec() {
        super("Shape", false);
    }

    @Override
    protected void encode(ByteStream out, Shape value) throws IOException {
        if (value instanceof Circle circle) {
            out.writeVarInt(1);
            CircleCodec.INSTANCE.write(out, circle);
        } else if (value instanceof Named named) {
            out.writeVarInt(200);
            NamedCodec.INSTANCE.write(out, named);
        } else {
            throw Tags.unknownVariant("Shape", value);
        }
    }

    @Override
    protected Shape decode(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        return switch (tag) {
            case 1 -> NestedRecords.read(in, CircleCodec.INSTANCE);
            case 200 -> NestedRecords.read(in, NamedCodec.INSTANCE);
            default -> throw Tags.unknown(in, "Shape", tag);
        };
    }

    @Override
    protected long measure(Shape value) {
        if (value instanceof Circle circle) {
            return 1 + CircleCodec.INSTANCE.sizeOf(circle);
        }
        if (value instanceof Named named) {
            return 2 + NamedCodec.INSTANCE.sizeOf(named);
        }
        throw Tags.unknownVariant("Shape", value);
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        int tag = in.readVarInt();
        switch (tag) {
            case 1 -> Skipping.value(in, CircleCodec.INSTANCE);
            case 200 -> Skipping.value(in, NamedCodec.INSTANCE);
            default -> throw Tags.unknown(in, "Shape", tag);
        }
    }

    @Override
    public long leastSize() {
        return 10;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Shape, sealed", this, "tag", "type", "encoding",
                "bytes");
        text.add("1", "Circle", "CircleCodec", Sizes.range(1
                + Sizes.leastOf(CircleCodec.INSTANCE), Sizes.sum(1, Sizes.greatestOf(CircleCodec.INSTANCE))));
        text.add("200", "Named", "NamedCodec", Sizes.range(2
                + Sizes.leastOf(NamedCodec.INSTANCE), Sizes.sum(2, Sizes.greatestOf(NamedCodec.INSTANCE))));
        return text.toString();
    }
}
