package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.language.ClassFileAnnotations;
import io.github.binrec.processor.analysis.language.ClassFileAnnotations.Use;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.language.UnshownAnnotations;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Annotations that change the bytes of a property and that the compiler does not show: those at types, in class files, before
 * JDK 22. Nobody would notice that they are missing, but for bytes that other versions of the class cannot read.
 */
public final class HiddenMarks {
    private static final int SHOWN_SINCE = 22;

    private final Compilation compilation;
    private final CustomCodecs customCodecs;
    private final Map<TypeElement, Map<String, List<Use>>> files = new HashMap<>();

    HiddenMarks(Compilation compilation, CustomCodecs customCodecs) {
        this.compilation = compilation;
        this.customCodecs = customCodecs;
    }

    /** {@return the properties that have an annotation which only the class file tells of, after a report} */
    Set<Component> check(Subject subject, List<Component> components) {
        Set<Component> hidden = new HashSet<>();
        for (Component component : components) {
            for (Element place : component.elements()) {
                if (place.getEnclosingElement() instanceof TypeElement owner && !compilation.isSource(owner)) {
                    hidden(subject, component, place, owner).ifPresent(use -> {
                        reject(subject, component, owner, use);
                        hidden.add(component);
                    });
                }
            }
        }
        return hidden;
    }

    /**
     * Whether all is shown of a type; reports that it is not. Only what was given to the compiler as a class is in doubt. It is refused as a
     * whole, whatever the annotation stands at: its source is not far, and more than one class may have a part in making its values.
     */
    boolean checkNamedClass(Subject subject) {
        if (Runtime.version().feature() >= SHOWN_SINCE || !compilation.isNamedClass(subject.type())) {
            return true;
        }
        Optional<String> annotation = unshown(subject.type());
        annotation.ifPresent(name -> rejectNamedClass(subject, name));
        return annotation.isEmpty();
    }

    private Optional<String> unshown(TypeElement type) {
        Stream<TypeElement> builders = ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> Mirrors.find(nested, BinaryRecord.class).isEmpty());
        return Stream.concat(Stream.of(type), builders)
                .flatMap(owner -> classFile(owner).map(UnshownAnnotations::of).orElse(List.of()).stream())
                .filter(name -> name.equals(Using.class.getCanonicalName())
                        || Mark.ofClass(name).isPresent())
                .findFirst();
    }

    private static void rejectNamedClass(Subject subject, String annotation) {
        subject.reject(
                DiagnosticCode.HIDDEN_ANNOTATION,
                annotation.substring(annotation.lastIndexOf('.') + 1),
                subject.name(),
                "compile " + subject.name() + " from its source, as a build does that starts from nothing");
    }

    private static void reject(Subject subject, Component component, TypeElement owner, Use use) {
        String superclass = subject.names().of(owner);
        subject.reject(
                DiagnosticCode.HIDDEN_ANNOTATION,
                Site.of(subject.name() + "." + component.name(), Position.of(subject.type())),
                use.simpleName(),
                superclass,
                "compile " + superclass
                        + " in the same run, or write the annotation at an accessor or a constructor parameter of "
                        + subject.name() + " too");
    }

    private Optional<Use> hidden(Subject subject, Component component, Element place, TypeElement owner) {
        String member = place.getSimpleName() + (place.getKind() == ElementKind.METHOD ? "()" : "");
        return files.computeIfAbsent(owner, this::read).getOrDefault(member, List.of()).stream()
                .filter(use -> isHidden(use, component, subject.type()) && !isShown(use, place))
                .findFirst();
    }

    /** An accessor that says by null what the property says by being empty has a mark that the property has not. */
    private static boolean isShown(Use use, Element place) {
        TypeMirror type = place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
        return use.path().isEmpty()
                && Mark.ofClass(use.annotation())
                        .filter(mark -> Mark.of(type.getAnnotationMirrors()).contains(mark))
                        .isPresent();
    }

    /** Of those that are for declarations too, the compiler shows what stands in front. */
    private boolean isHidden(Use use, Component component, TypeElement type) {
        TypeUse part = part(CustomCodecs.declaredUse(component), use.path(), type);
        if (part == null) {
            return false;
        }
        if (use.annotation().equals(Using.class.getCanonicalName())) {
            return part.using() == null && !use.path().isEmpty();
        }
        Mark mark = Mark.ofClass(use.annotation()).orElse(null);
        // Of a value with a codec of its own only that it can be null is ours to write.
        return mark != null
                && !part.has(mark)
                && (mark == Mark.NULLABLE || customCodecs.choose(part, type).isEmpty());
    }

    /** {@return what is at the end of the path, or null if a codec of the user's writes what is there, or no codec can} */
    private @Nullable TypeUse part(TypeUse use, List<Integer> path, TypeElement type) {
        TypeUse part = use;
        for (int index : path) {
            if (index < 0 || index >= part.parts().size() || customCodecs.coversParts(part, type)) {
                return null;
            }
            part = part.parts().get(index);
        }
        return part;
    }

    private Map<String, List<Use>> read(TypeElement owner) {
        return classFile(owner).map(ClassFileAnnotations::of).orElse(Map.of());
    }

    private Optional<byte[]> classFile(TypeElement type) {
        String packageName = Compilation.packageOf(type);
        String binaryName = compilation.elements().getBinaryName(type).toString();
        String fileName = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        return compilation.classFiles().find(compilation.moduleOf(type), packageName, fileName);
    }
}
