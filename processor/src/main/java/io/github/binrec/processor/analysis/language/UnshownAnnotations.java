package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * The annotations that a class file has at types alone: those of fields, of what methods take and return, and of the superclass. javac
 * before 22 shows of them only those in front of a declaration that are for declarations too, and these are not among them.
 */
public final class UnshownAnnotations extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final int ITSELF = 0;

    private final Set<String> found = new LinkedHashSet<>();
    private boolean isRecord;

    private UnshownAnnotations() {
        super(API);
    }

    /**
     * Reads a class file.
     *
     * @param classFile the bytes
     * @return the names of the annotations, {@code org.jspecify.annotations.Nullable}; none if it is no class file that can be read
     */
    public static List<String> of(byte[] classFile) {
        UnshownAnnotations annotations = new UnshownAnnotations();
        try {
            new ClassReader(classFile).accept(annotations, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        } catch (RuntimeException e) {
            // So ASM says that the bytes are none of a class, or of a Java yet to come.
            return List.of();
        }
        return List.copyOf(annotations.found);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        isRecord = "java/lang/Record".equals(superName);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int typeReference, @Nullable TypePath path, String descriptor, boolean visible) {
        if (new TypeReference(typeReference).getSort() == TypeReference.CLASS_EXTENDS) {
            found.add(name(descriptor));
        }
        return null;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        Declaration declaration = new Declaration();
        return new FieldVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                declaration.shown.add(place(ITSELF, annotation));
                return null;
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeReference, @Nullable TypePath path, String annotation, boolean visible) {
                declaration.add(ITSELF, path, annotation);
                return null;
            }

            @Override
            public void visitEnd() {
                declaration.end();
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (isRecord && Type.getArgumentCount(descriptor) > 0) {
            // Its constructor has the annotations of the components once more, of which a parameter shows none.
            return null;
        }
        Declaration declaration = new Declaration();
        return new MethodVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                declaration.shown.add(place(ITSELF, annotation));
                return null;
            }

            @Override
            public @Nullable AnnotationVisitor visitParameterAnnotation(
                    int parameter, String annotation, boolean visible) {
                declaration.shown.add(place(1 + parameter, annotation));
                return null;
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeReference, @Nullable TypePath path, String annotation, boolean visible) {
                TypeReference reference = new TypeReference(typeReference);
                if (reference.getSort() == TypeReference.METHOD_RETURN) {
                    declaration.add(ITSELF, path, annotation);
                } else if (reference.getSort() == TypeReference.METHOD_FORMAL_PARAMETER) {
                    declaration.add(1 + reference.getFormalParameterIndex(), path, annotation);
                }
                return null;
            }

            @Override
            public void visitEnd() {
                declaration.end();
            }
        };
    }

    /** A field, or a method: its result is place 0, and its parameters follow. */
    private final class Declaration {
        private final Set<String> shown = new HashSet<>();
        private final List<String> inFront = new ArrayList<>();

        void add(int place, @Nullable TypePath path, String annotation) {
            if (isInFront(path)) {
                inFront.add(place(place, annotation));
            } else {
                found.add(name(annotation));
            }
        }

        /** Which of those in front are for the declaration too, is known once all have been seen. */
        void end() {
            inFront.removeAll(shown);
            inFront.forEach(place -> found.add(name(place.substring(place.indexOf(' ') + 1))));
        }
    }

    /** In front of an array it stands at what the array holds, and may be meant for either. */
    private static boolean isInFront(@Nullable TypePath path) {
        for (int i = 0; path != null && i < path.getLength(); i++) {
            if (path.getStep(i) != TypePath.INNER_TYPE) {
                return false;
            }
        }
        return true;
    }

    private static String place(int place, String annotation) {
        return place + " " + annotation;
    }

    private static String name(String descriptor) {
        return Type.getType(descriptor).getClassName().replace('$', '.');
    }
}
