package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.SourceTrees;
import io.github.binrec.processor.analysis.language.SourceTrees.Written;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.making.BuilderFinder;
import io.github.binrec.processor.analysis.remedy.NearTypes;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types that do not exist, or not yet: javac gives an error type in their place. */
public final class MissingTypes {
    /** What stands for the name in a message where the compiler does not say it. */
    static final String NAMELESS = "of that name";

    private final TypeGraph graph;
    private final Components components;
    private final Compilation compilation;
    private final SourceTrees trees;
    private final NearTypes nearTypes;
    private final Map<TypeElement, List<Missing>> known = new HashMap<>();

    MissingTypes(TypeGraph graph, Components components, Compilation compilation) {
        this.graph = graph;
        this.components = components;
        this.compilation = compilation;
        this.trees = compilation.trees();
        this.nearTypes = new NearTypes(compilation.elements(), trees::imports);
    }

    /**
     * A use of a type that does not exist.
     *
     * @param name the type as the source names it
     * @param user the type that uses it
     * @param site where it does
     */
    record Missing(String name, TypeElement user, Site site) {}

    /**
     * {@return the missing types of a type and of all that it is made of} What was compiled elsewhere has its codec, and build tools
     * often keep what that is made of from whoever only uses it.
     */
    List<Missing> of(TypeElement type) {
        List<Missing> missing = new ArrayList<>();
        for (TypeElement reached : graph.reachable(type)) {
            if (compilation.isSource(reached)) {
                missing.addAll(named(reached));
            }
        }
        return missing;
    }

    /** {@return whether there is such a type after all, which the source may not use: javac says so, and nothing else is wrong} */
    boolean isHidden(Missing use) {
        return nearTypes.isHidden(use.name(), use.user());
    }

    /** {@return whether it is the codec that is made of the type which names it} */
    static boolean isOwnCodec(Missing use) {
        ClassName codec = CodecNames.of(use.user());
        return use.name().equals(codec.simpleName()) || use.name().equals(codec.canonicalName());
    }

    /** What to do about it. */
    String remedy(Missing use) {
        if (isOwnCodec(use)) {
            return "It is made of " + TypeNames.simple(use.user()) + ", and need not be named: remove it here.";
        }
        if (BuilderFinder.isImmutable(use.user())
                && components.making(use.user()).missing().contains(use.name())) {
            return "Check that Immutables runs and succeeds; if a @Value.Style has it make another type, write a static builder() that gives"
                    + " the builder of that.";
        }
        String made = "if an annotation processor makes the type, check that it runs and succeeds.";
        if (use.name().matches("[A-Z][0-9]?") && Declarations.canHaveParameters(use.user())) {
            return "If it is a type parameter, declare it: " + TypeNames.simple(use.user()) + "<" + use.name() + ">.";
        }
        return nearTypes
                .of(use.name(), use.user())
                .map(near -> "Did you mean " + near + "? Otherwise, " + made)
                .orElse("Correct the name or the import; " + made);
    }

    /** The missing types that a type names itself. */
    private List<Missing> named(TypeElement type) {
        List<Missing> missing = known.get(type);
        if (missing == null) {
            missing = new ArrayList<>();
            Subject subject = Subject.of(type);
            for (Component component : components.of(type)) {
                Site site = Site.of(subject, component).part();
                collect(component.type().type(), written(component), subject, site, missing);
            }
            for (TypeParameterElement parameter : type.getTypeParameters()) {
                Site site = Site.of(subject.name(), Position.of(parameter));
                for (int i = 0; i < parameter.getBounds().size(); i++) {
                    int index = i;
                    Supplier<Optional<Written>> written = () -> part(trees.boundsOf(parameter), index);
                    collect(parameter.getBounds().get(i), written, subject, site, missing);
                }
            }
            addPermitted(subject, missing);
            addCodecs(subject, missing);
            addOfClass(subject, missing);
            known.put(type, missing);
        }
        return missing;
    }

    /** The component's type as the source has it, without which javac does not tell the name of a generic type. */
    private Supplier<Optional<Written>> written(Component component) {
        return () -> component.elements().stream()
                .filter(element -> element.getKind() == ElementKind.FIELD)
                .findFirst()
                .flatMap(trees::typeOf);
    }

    private static Optional<Written> part(List<Written> parts, int index) {
        return index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }

    /** The codecs that the type names, itself and on its components. */
    private void addCodecs(Subject subject, List<Missing> missing) {
        TypeElement type = subject.type();
        for (Component component : components.of(type)) {
            Site site = Site.of(subject, component).part();
            List<AnnotationValue> values = new ArrayList<>();
            addUsing(CustomCodecs.declaredUse(component), values);
            List<Named> named =
                    values.stream().map(value -> new Named(value, site)).toList();
            addCodecs(named, component.elements().get(0), "Using", subject, missing);
        }
        List<Named> ofReserved = new ArrayList<>();
        ReservedTypes.mirrors(type).forEach(mirror -> addNamed(type, mirror, "using", subject, ofReserved));
        addCodecs(ofReserved, type, "Reserved", subject, missing);
        for (Element at = type; at != null; at = at.getEnclosingElement()) {
            List<Named> named = new ArrayList<>();
            AnnotationMirror mirror = Mirrors.find(at, UseCodecs.class).orElse(null);
            if (mirror != null) {
                addNamed(at, mirror, "value", subject, named);
            }
            addCodecs(named, at, "UseCodecs", subject, missing);
        }
    }

    /** A class that an annotation names, and where it does. */
    private record Named(AnnotationValue value, Site site) {}

    private static void addNamed(Element at, AnnotationMirror mirror, String name, Subject subject, List<Named> named) {
        for (AnnotationValue value : Mirrors.values(mirror, name)) {
            named.add(new Named(value, Site.of(subject.name(), new Position(at, mirror, value))));
        }
    }

    /** What the source calls a class that does not exist only its trees know, which are gone through in the same order. */
    private void addCodecs(List<Named> named, Element at, String annotation, Subject subject, List<Missing> missing) {
        if (named.stream().noneMatch(each -> Mirrors.isMissing(each.value()))) {
            return;
        }
        List<String> names = trees.classesNamed(at, annotation);
        boolean isOne = names.stream().distinct().count() == 1;
        for (int i = 0; i < named.size(); i++) {
            if (Mirrors.isMissing(named.get(i).value())) {
                String name = isOne
                        ? names.get(0)
                        : names.size() == named.size() ? names.get(i) : "that @" + annotation + " names";
                missing.add(new Missing(name, subject.type(), named.get(i).site()));
            }
        }
    }

    private static void addUsing(TypeUse use, List<AnnotationValue> named) {
        if (use.using() != null) {
            named.add(use.using());
        }
        use.parts().forEach(part -> addUsing(part, named));
    }

    /** A superclass may bring properties, and what makes the values may come from another processor. */
    private void addOfClass(Subject subject, List<Missing> missing) {
        TypeElement type = subject.type();
        if (type.getKind() == ElementKind.RECORD || !Components.areIn(type)) {
            return;
        }
        Site site = Site.of(subject.name(), Position.of(type));
        TypeMirror superclass = type.getSuperclass();
        while (superclass instanceof DeclaredType declared && superclass.getKind() == TypeKind.DECLARED) {
            superclass = KnownTypes.elementOf(declared).getSuperclass();
        }
        collect(superclass, subject, site, missing);
        components.making(type).missing().forEach(name -> missing.add(new Missing(name, type, site)));
    }

    private static void addPermitted(Subject subject, List<Missing> missing) {
        List<TypeElement> sealed = new ArrayList<>(List.of(subject.type()));
        sealed.addAll(Variants.of(subject.type()).levels());
        Site site = Site.of(subject.name(), Position.of(subject.type()));
        for (TypeElement level : sealed) {
            for (TypeMirror permitted : level.getPermittedSubclasses()) {
                collect(permitted, subject, site, missing);
            }
        }
    }

    /** Eclipse's compiler takes a simple name that it does not find for one of the package. */
    private static String asWritten(String name, Subject subject) {
        String prefix = Compilation.packageOf(subject.type()) + ".";
        return name.startsWith(prefix) && name.indexOf('.', prefix.length()) < 0
                ? name.substring(prefix.length())
                : name;
    }

    private static void collect(TypeMirror type, Subject subject, Site site, List<Missing> missing) {
        collect(type, Optional::empty, subject, site, missing);
    }

    private static void collect(
            TypeMirror type, Supplier<Optional<Written>> written, Subject subject, Site site, List<Missing> missing) {
        List<? extends TypeMirror> parts = Declarations.partsOf(type);
        if (type.getKind() == TypeKind.ERROR) {
            String name = ((DeclaredType) type).asElement().toString();
            boolean known = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
            missing.add(new Missing(
                    known
                            ? asWritten(name, subject)
                            : written.get().flatMap(Written::name).orElse(NAMELESS),
                    subject.type(),
                    site));
            if (parts.isEmpty()) {
                // javac before 25 keeps the type arguments to itself too.
                for (Written part : written.get().map(Written::parts).orElse(List.of())) {
                    part.meaning()
                            .ifPresent(argument -> collect(argument, () -> Optional.of(part), subject, site, missing));
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            collect(
                    parts.get(i),
                    () -> written.get().flatMap(whole -> part(whole.parts(), index)),
                    subject,
                    site,
                    missing);
        }
    }
}
