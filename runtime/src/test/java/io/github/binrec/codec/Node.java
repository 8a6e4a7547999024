package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recursive EXTENSIBLE record, with its codec written by hand in the shape of the generated ones. */
@SuppressWarnings("ArrayRecordComponent") // never compared by equals
record Node(String name, byte[] payload, List<Node> children) {

    Node(String name, Node... children) {
        this(name, new byte[0], List.of(children));
    }

    static final class Codec extends RecursiveRecordCodec<Node> {
        static final Codec INSTANCE = new Codec();

        private Codec() {
            super("Node", true);
        }

        @Override
        protected void encode(ByteStream out, Node value) throws IOException {
            String at = null;
            try {
                Depth.enterWrite(out);
                long frame = LongFrames.open(out, this);
                out.writeByte(7);
                at = "name";
                CompactStrings.write(out, Failures.nonNull(value.name()));
                at = "payload";
                PrimitiveArrays.write(out, Failures.nonNull(value.payload()));
                at = "children";
                writeChildren(out, Failures.nonNull(value.children()));
                LongFrames.close(out, frame, this);
                Depth.leave(out);
            } catch (RuntimeException e) {
                throw Failures.onWrite(e, at);
            }
        }

        private static void writeChildren(ByteStream out, List<Node> children) throws IOException {
            out.writeVarInt(children.size());
            int index = 0;
            try {
                for (Node child : children) {
                    INSTANCE.write(out, Failures.nonNull(child));
                    index++;
                }
            } catch (RuntimeException e) {
                throw Failures.onWrite(e, index);
            }
        }

        @Override
        protected Node decode(ByteStream in) throws IOException {
            @Nullable String at = null;
            try {
                Depth.enterRead(in);
                long enclosing = Frames.enter(in);
                long present = Presence.read(in);
                boolean unknown = Presence.unknown(in, present, 7);
                if ((present & 7) != 7) {
                    throw Presence.missing(in, present, 7, "name", "payload", "children");
                }
                at = "name";
                String name = CompactStrings.read(in);
                at = "payload";
                byte[] payload = PrimitiveArrays.readBytes(in);
                at = "children";
                List<Node> children = readChildren(in);
                at = null;
                Frames.leave(in, enclosing, unknown);
                Depth.leave(in);
                return new Node(name, payload, children);
            } catch (IOException | RuntimeException e) {
                throw Failures.onRead(e, in, at);
            }
        }

        private static List<Node> readChildren(ByteStream in) throws IOException {
            int count = Counts.read(in, 1);
            List<Node> children = new ArrayList<>(Counts.capacity(in, count));
            int index = 0;
            try {
                for (; index < count; index++) {
                    children.add(INSTANCE.read(in));
                }
            } catch (IOException | RuntimeException e) {
                throw Failures.onRead(e, in, index);
            }
            return children;
        }

        @Override
        protected long measure(Node value) {
            String at = "name";
            try {
                long body = 1 + CompactStrings.sizeOf(Failures.nonNull(value.name()));
                at = "payload";
                body += PrimitiveArrays.sizeOf(Failures.nonNull(value.payload()));
                at = "children";
                body += sizeOfChildren(Failures.nonNull(value.children()));
                return Frames.sizeOf(body);
            } catch (RuntimeException e) {
                throw Failures.onWrite(e, at);
            }
        }

        private static long sizeOfChildren(List<Node> children) {
            long size = Varints.sizeOf(children.size());
            int index = 0;
            try {
                for (Node child : children) {
                    size += INSTANCE.sizeOf(Failures.nonNull(child));
                    index++;
                }
            } catch (RuntimeException e) {
                throw Failures.onWrite(e, index);
            }
            return size;
        }
    }
}
