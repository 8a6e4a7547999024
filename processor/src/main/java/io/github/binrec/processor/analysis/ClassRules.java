package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.Ignore;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.making.Lombok;
import io.github.binrec.processor.analysis.making.Making;
import io.github.binrec.processor.analysis.making.NearAccessors;
import io.github.binrec.processor.analysis.making.Properties;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.Construction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a class must have that a record has by itself. */
public final class ClassRules {
    private final Subject subject;
    private final Components components;
    private final RawSuperclasses rawSuperclasses;

    ClassRules(Subject subject, Components components, Compilation compilation) {
        this.subject = subject;
        this.components = components;
        this.rawSuperclasses = new RawSuperclasses(components.types(), compilation);
    }

    /** {@return whether the type of an inherited property is not known because the superclass is raw, which is reported} */
    boolean isOfRaw(Component component) {
        return rawSuperclasses.isOfOne(subject.type(), component.elements().get(0));
    }

    /**
     * Reports what the class must not be, whatever its properties are: these stay when that is mended.
     *
     * @return whether it is then worth to ask how a value is made; a Throwable is to become a record, which says it by itself
     */
    boolean checkDeclaration() {
        TypeElement type = subject.type();
        if (type.getEnclosingElement() instanceof TypeElement around
                && !type.getModifiers().contains(Modifier.STATIC)) {
            subject.reject(DiagnosticCode.INNER_CLASS, TypeNames.simple(around));
        }
        return checkSuperclass() && rawSuperclasses.check(subject);
    }

    private boolean checkSuperclass() {
        TypeMirror superclass = subject.type().getSuperclass();
        while (superclass.getKind() == TypeKind.DECLARED && !Members.isObject(superclass)) {
            TypeElement element = KnownTypes.elementOf((DeclaredType) superclass);
            if (Properties.isOfJdk(element)) {
                subject.reject(
                        DiagnosticCode.FOREIGN_SUPERCLASS,
                        subject.names().of(element),
                        isThrowable(superclass)
                                ? "Use a record of what matters of it: stack traces do not travel."
                                : "Hold one in a property instead of extending it.");
                return !isThrowable(superclass);
            }
            superclass = element.getSuperclass();
        }
        return true;
    }

    private static boolean isThrowable(TypeMirror type) {
        TypeMirror at = type;
        while (at.getKind() == TypeKind.DECLARED) {
            if (KnownTypes.nameOf(at).equals("java.lang.Throwable")) {
                return true;
            }
            at = KnownTypes.elementOf((DeclaredType) at).getSuperclass();
        }
        return false;
    }

    /** A variant may be nothing but its tag; of any other class all values would be the same in the bytes. */
    void checkIgnored(List<Component> all) {
        boolean variant = subject.type().getInterfaces().stream().anyMatch(ClassRules::isSealed)
                || isSealed(subject.type().getSuperclass());
        if (all.isEmpty() && !variant && hasIgnored(subject.type())) {
            subject.reject(DiagnosticCode.NOTHING_KEPT);
        }
    }

    private static boolean isSealed(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && TypeGraph.isSealed(KnownTypes.elementOf((DeclaredType) type));
    }

    private static boolean hasIgnored(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(member -> Mirrors.has(member, Ignore.class))
                || (type.getSuperclass() instanceof DeclaredType superclass
                        && superclass.getKind() == TypeKind.DECLARED
                        && hasIgnored(KnownTypes.elementOf(superclass)));
    }

    /**
     * {@return how a value is made, or null after a report, or if a type is missing for it, which is reported elsewhere}
     *
     * @param hidden the properties of which the compiler does not show all
     */
    @Nullable Construction construction(List<Component> all, Set<Component> hidden) {
        boolean distinct = checkNames(all);
        if (!checkReadable(all, hidden) || !distinct) {
            return null;
        }
        Making making = components.making(subject.type());
        ExecutableElement culprit = making.culprit();
        if (culprit != null) {
            subject.reject(
                    DiagnosticCode.WRONG_CREATOR,
                    Site.of(subject.name(), Position.of(culprit)),
                    making.failures().get(0),
                    String.join(" ", making.remedies()));
        } else if (making.construction() == null && making.missing().isEmpty()) {
            subject.reject(
                    DiagnosticCode.NO_CONSTRUCTION,
                    all.isEmpty()
                            ? "no properties"
                            : all.stream().map(Component::name).collect(Collectors.joining(", ")),
                    String.join("; ", making.failures()),
                    remedy(making));
        }
        return making.construction();
    }

    private String remedy(Making making) {
        TypeElement type = subject.type();
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            String any =
                    "ark a static method that takes all of them with @Creator, write a static builder(), or make it sealed."
                            + (type.getKind() == ElementKind.CLASS
                                    ? " If only its subclasses have values, remove @BinaryRecord: theirs include its fields."
                                    : "");
            return making.remedies().isEmpty() ? "M" + any : String.join(" ", making.remedies()) + " Or m" + any;
        }
        if (Lombok.renamesBuilder(type)) {
            return "Remove builderMethodName: the method has to be builder(). Or write a static builder() that gives the builder.";
        }
        if (Lombok.isAwaited(type)) {
            return "Put Lombok before Binrec on the processor path, and check that it makes a constructor, setters or a builder.";
        }
        String any = "rite a constructor that takes all of them, or mark one or a static factory with @Creator.";
        Optional<String> hiding = Lombok.hiding(type);
        if (hiding.isPresent()) {
            return "Remove access from " + hiding.get() + ". Or w" + any;
        }
        return making.remedies().isEmpty() ? "W" + any : String.join(" ", making.remedies()) + " Or w" + any;
    }

    private boolean checkNames(List<Component> all) {
        Map<String, Component> byName = new HashMap<>();
        boolean correct = true;
        for (Component component : all) {
            Component first = byName.putIfAbsent(component.name(), component);
            if (first != null) {
                subject.reject(
                        DiagnosticCode.SAME_NAME,
                        Site.of(about(component), component.position()),
                        declaration(first),
                        declaration(component));
                correct = false;
            }
        }
        return correct;
    }

    /** The member as it is written: {@code mName} and {@code name_} may both be {@code name}. */
    private static String declaration(Component component) {
        Element declared = component.elements().get(0);
        return declared.getEnclosingElement() instanceof TypeElement owner
                ? TypeNames.simple(owner) + "." + declared.getSimpleName()
                : component.name();
    }

    private boolean checkReadable(List<Component> all, Set<Component> hidden) {
        boolean correct = true;
        for (Component component : all) {
            if (component.accessor() == null && hidden.contains(component)) {
                correct = false;
            } else if (component.accessor() == null) {
                boolean method = component.elements().get(0).getKind() == ElementKind.METHOD;
                subject.reject(
                        DiagnosticCode.UNREADABLE,
                        Site.of(about(component), component.position()),
                        component.hindrance(),
                        nearAccessor(component, all)
                                .filter(near -> !method)
                                .map(near ->
                                        near + " Or g" + readRemedy(component).substring(1))
                                .orElseGet(() -> readRemedy(component)));
                correct = false;
            }
        }
        return correct;
    }

    private Optional<String> nearAccessor(Component component, List<Component> all) {
        List<String> others = all.stream()
                .filter(other -> !other.equals(component))
                .map(Component::name)
                .toList();
        return Lombok.isUsedFor(component.elements().get(0))
                ? Optional.empty()
                : new NearAccessors(components.types(), subject.type())
                        .remedy(component.name(), component.type().type(), others);
    }

    private static String readRemedy(Component component) {
        Element declared = component.elements().get(0);
        if (declared.getKind() == ElementKind.METHOD) {
            return "Make it public.";
        }
        if (Lombok.isAwaitedFor(declared)) {
            return "Put Lombok before Binrec on the processor path, and check that it makes the getter.";
        }
        String accessor = Lombok.isUsedFor(declared) ? "a @Getter" : "an accessor of its type";
        return "Give it " + accessor + " that the codec can call, or leave it out with @Ignore.";
    }

    private String about(Component component) {
        return subject.name() + "." + component.name();
    }
}
