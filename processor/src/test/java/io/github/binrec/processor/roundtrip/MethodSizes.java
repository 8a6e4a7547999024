package io.github.binrec.processor.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** How many bytes of code the methods of a class have, out of its class file (JVMS 4). */
final class MethodSizes {
    /** HotSpot compiles no method of more than this many bytes (-XX:HugeMethodLimit), and javac refuses more than 64 KiB. */
    static final int JIT_LIMIT = 8000;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    private MethodSizes(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** Returns the bytes of code of each method; of those of one name the largest. */
    static Map<String, Integer> of(byte[] classFile) {
        try {
            MethodSizes reader = new MethodSizes(classFile);
            reader.readClass();
            return reader.sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readClass() throws IOException {
        in.skipBytes(8);
        readConstants();
        in.skipBytes(6);
        in.skipBytes(2 * in.readUnsignedShort());
        readMembers(); // fields
        sizes.clear();
        readMembers(); // methods
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++; // long and double take two entries
                }
                case 7, 8, 16, 19, 20 -> in.skipBytes(2);
                case 15 -> in.skipBytes(3);
                default -> throw new IOException("constant of kind " + tag);
            }
        }
    }

    private void readMembers() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipBytes(2);
            String name = texts.getOrDefault(in.readUnsignedShort(), "?");
            in.skipBytes(2);
            readAttributes(name);
        }
    }

    private void readAttributes(String member) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String attribute = texts.getOrDefault(in.readUnsignedShort(), "?");
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            if (attribute.equals("Code")) {
                DataInputStream code = new DataInputStream(new ByteArrayInputStream(content));
                code.skipBytes(4);
                sizes.merge(member, code.readInt(), Math::max);
            }
        }
    }
}
