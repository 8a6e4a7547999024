package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.making.BuilderFinder;
import io.github.binrec.processor.analysis.making.MakingFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** What to do so that a type can be a {@code @BinaryRecord}: all at once, for the annotation alone would lead into the next error. */
final class Annotating {
    private final TypeNames names;

    Annotating(TypeNames names) {
        this.names = names;
    }

    /** {@return a sentence that begins with a small letter: annotate Leg with @BinaryRecord.} */
    String remedy(TypeElement type) {
        String name = names.of(type);
        List<String> first = new ArrayList<>();
        Optional<TypeElement> hidden = CodecNames.privatePart(type);
        hidden.ifPresent(part -> first.add("remove private from " + names.of(part)));
        if (isInner(type)) {
            first.add("make " + name + " static");
        }
        if (isOpen(type)) {
            first.add("make " + name + " sealed, or say in it with @Creator or a static builder() what makes a value");
        }
        if (first.isEmpty()) {
            return "annotate " + name + " with @BinaryRecord.";
        }
        boolean same = hidden.isEmpty() || hidden.get().equals(type);
        return String.join(", ", first) + ", and annotate " + (same ? "it" : name) + " with @BinaryRecord.";
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether it is an abstract class of which nothing seems to make values; whether what does is right is said once it is annotated. */
    private static boolean isOpen(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.getModifiers().contains(Modifier.SEALED)
                && !BuilderFinder.isImmutable(type)
                && !Mirrors.has(type, "com.google.auto.value.AutoValue")
                && MakingFinder.creators(type).isEmpty()
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .noneMatch(method -> mayMake(method, type));
    }

    private static boolean mayMake(ExecutableElement method, TypeElement type) {
        boolean builder =
                List.of("builder", "newBuilder").contains(method.getSimpleName().toString());
        return method.getModifiers().contains(Modifier.STATIC)
                && (builder
                        || (method.getReturnType().getKind() == TypeKind.DECLARED
                                && KnownTypes.elementOf((DeclaredType) method.getReturnType())
                                        .equals(type)));
    }
}
