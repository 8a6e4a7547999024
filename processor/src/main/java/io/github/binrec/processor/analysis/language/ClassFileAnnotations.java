package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * The annotations at the types of a class's fields, and at what its methods return, read from its class file: javac before 22 keeps
 * them to itself.
 */
public final class ClassFileAnnotations extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final int NEITHER_CODE_NOR_NAMES_IN_IT = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG;

    private final Map<String, List<Use>> uses = new HashMap<>();

    private ClassFileAnnotations() {
        super(API);
    }

    /**
     * An annotation at a type or a part of it.
     *
     * @param annotation the annotation's class, {@code org.jspecify.annotations.Nullable}
     * @param path which part: for each step the index of a type argument, 0 for the component of an array
     */
    public record Use(String annotation, List<Integer> path) {
        public Use {
            path = List.copyOf(path);
        }

        public String simpleName() {
            return annotation.substring(annotation.lastIndexOf('.') + 1);
        }
    }

    /**
     * Reads a class file.
     *
     * @param classFile the bytes
     * @return the annotations by the names of fields ({@code note}) and of methods that take nothing ({@code note()}); none if it is no
     *     class file, or one of a Java yet to come, whose compiler shows what is in its class files
     */
    public static Map<String, List<Use>> of(byte[] classFile) {
        ClassFileAnnotations annotations = new ClassFileAnnotations();
        try {
            new ClassReader(classFile).accept(annotations, NEITHER_CODE_NOR_NAMES_IN_IT);
        } catch (RuntimeException e) {
            // ASM says of a version that it does not know that the argument is illegal, and of broken bytes whatever
            // comes of them.
            return Map.of();
        }
        return annotations.uses;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return new FieldVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeReference, @Nullable TypePath path, String annotation, boolean visible) {
                add(name, annotation, path);
                return null;
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (Type.getArgumentCount(descriptor) > 0) {
            return null;
        }
        return new MethodVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeReference, @Nullable TypePath path, String annotation, boolean visible) {
                if (new TypeReference(typeReference).getSort() == TypeReference.METHOD_RETURN) {
                    add(name + "()", annotation, path);
                }
                return null;
            }
        };
    }

    private void add(String member, String descriptor, @Nullable TypePath path) {
        String annotation = Type.getType(descriptor).getClassName().replace('$', '.');
        uses.computeIfAbsent(member, key -> new ArrayList<>()).add(new Use(annotation, indexes(path)));
    }

    /** A step from an outer class to its inner class leads to no other part; a bound of a wildcard is no part that a codec knows. */
    private static List<Integer> indexes(@Nullable TypePath path) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; path != null && i < path.getLength(); i++) {
            switch (path.getStep(i)) {
                case TypePath.ARRAY_ELEMENT, TypePath.TYPE_ARGUMENT -> indexes.add(path.getStepArgument(i));
                case TypePath.WILDCARD_BOUND -> indexes.add(-1);
                default -> {}
            }
        }
        return indexes;
    }
}
