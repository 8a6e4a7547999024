package io.github.binrec.processor.analysis;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The annotations at the types of a class's fields, and at what its methods return, read from its class file: javac before 22 keeps
 * them to itself. Of the file only that is understood which leads there.
 */
final class ClassFileAnnotations {
    private static final int FIELD_TYPE = 0x13;
    private static final int RETURN_TYPE = 0x14;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();

    private ClassFileAnnotations(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /**
     * An annotation at a type or a part of it.
     *
     * @param annotation the annotation's class, {@code org.jspecify.annotations.Nullable}
     * @param path which part: for each step the index of a type argument, 0 for the component of an array
     */
    record Use(String annotation, List<Integer> path) {
        Use {
            path = List.copyOf(path);
        }

        String simpleName() {
            return annotation.substring(annotation.lastIndexOf('.') + 1);
        }
    }

    /**
     * Reads a class file.
     *
     * @param classFile the bytes
     * @return the annotations by the names of fields ({@code note}) and of methods that take nothing ({@code note()})
     * @throws IOException if it is no class file, or one of a later kind
     */
    static Map<String, List<Use>> of(byte[] classFile) throws IOException {
        ClassFileAnnotations file = new ClassFileAnnotations(classFile);
        file.readConstants();
        file.in.skipNBytes(6); // flags, this class, its superclass
        file.in.skipNBytes(2L * file.in.readUnsignedShort());
        file.readMembers("");
        file.readMembers("()");
        return file.uses;
    }

    private void readConstants() throws IOException {
        if (in.readInt() != 0xcafebabe) {
            throw new IOException("no class file");
        }
        in.skipNBytes(4);
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("unknown constant " + tag);
            }
        }
    }

    /** Reads fields or methods; of methods those whose parameters in the descriptor are these. */
    private void readMembers(String parameters) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = readText();
            String descriptor = readText();
            String key = descriptor.startsWith(parameters) ? name + parameters : "";
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                String attribute = readText();
                int length = in.readInt();
                if (attribute.matches("Runtime(Inv|V)isibleTypeAnnotations")) {
                    readAnnotations(key);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }

    private void readAnnotations(String member) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int target = in.readUnsignedByte();
            skipTarget(target);
            List<Integer> path = readPath();
            String descriptor = readText();
            skipElements();
            if ((target == FIELD_TYPE || target == RETURN_TYPE) && !member.isEmpty()) {
                String annotation =
                        descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
                uses.computeIfAbsent(member, key -> new ArrayList<>()).add(new Use(annotation.replace('$', '.'), path));
            }
        }
    }

    /** Steps over what says more about the place; inside of code there are others, which are not read. */
    private void skipTarget(int target) throws IOException {
        switch (target) {
            case 0x00, 0x01, 0x16 -> in.skipNBytes(1);
            case 0x11, 0x12, 0x17 -> in.skipNBytes(2);
            case FIELD_TYPE, RETURN_TYPE, 0x15 -> {}
            default -> throw new IOException("unknown target " + target);
        }
    }

    private List<Integer> readPath() throws IOException {
        List<Integer> path = new ArrayList<>();
        int length = in.readUnsignedByte();
        for (int i = 0; i < length; i++) {
            int kind = in.readUnsignedByte();
            int argument = in.readUnsignedByte();
            switch (kind) {
                case 0, 3 -> path.add(argument);
                case 1 -> {} // from an outer class to its inner class
                default -> path.add(-1); // the bound of a wildcard, which no codec takes
            }
        }
        return path;
    }

    private void skipElements() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            skipValue();
        }
    }

    private void skipValue() throws IOException {
        char tag = (char) in.readUnsignedByte();
        switch (tag) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> {
                in.skipNBytes(2);
                skipElements();
            }
            case '[' -> {
                int count = in.readUnsignedShort();
                for (int i = 0; i < count; i++) {
                    skipValue();
                }
            }
            default -> in.skipNBytes(2);
        }
    }

    private String readText() throws IOException {
        return texts.getOrDefault(in.readUnsignedShort(), "");
    }
}
