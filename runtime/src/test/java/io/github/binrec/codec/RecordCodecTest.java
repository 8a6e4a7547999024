package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    /** A list of names, linked by hand: the codec is what a generated one would be. */
    private static final class Node {
        private final @Nullable String name;
        private @Nullable Node next;

        private Node(@Nullable String name, @Nullable Node next) {
            this.name = name;
            this.next = next;
        }
    }

    private static final class NodeCodec extends RecordCodec<Node> {
        private static final NodeCodec INSTANCE = new NodeCodec();

        private NodeCodec() {
            super("Node", false);
        }

        @Override
        protected void encode(ByteStream out, Node value) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        protected Node decode(ByteStream in) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        protected long measure(Node value) {
            String at = null;
            try {
                at = "name";
                long size = CompactStrings.sizeOf(Failures.nonNull(value.name));
                at = "next";
                return value.next == null ? size : size + INSTANCE.sizeOf(value.next);
            } catch (RuntimeException e) {
                throw Failures.onWrite(e, at);
            }
        }
    }

    @Test
    void aNullFoundWhileMeasuring_isNamedFromTheOutermostType() {
        Node value = new Node("a", new Node("b", new Node(null, null)));
        assertThatThrownBy(() -> NodeCodec.INSTANCE.sizeOf(value))
                .asInstanceOf(InstanceOfAssertFactories.type(NullComponentException.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("Node.next.next.name"));
    }

    @Test
    void aNullAsAWhole_cannotBeMeasured() {
        assertThatThrownBy(() -> NodeCodec.INSTANCE.sizeOf(null)).isInstanceOf(NullComponentException.class);
    }

    @Test
    void aCycle_cannotBeMeasured() {
        Node value = new Node("a", null);
        value.next = value;
        assertThatThrownBy(() -> NodeCodec.INSTANCE.sizeOf(value)).isInstanceOf(UnencodableValueException.class);
    }
}
