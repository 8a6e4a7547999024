package io.github.binrec.processor.analysis.remedy;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.PrimitiveKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the type that was probably meant by a name that is none: one in reach of the source, or one that Binrec knows. */
public final class NearTypes {
    private final Elements elements;
    private final Function<TypeElement, List<String>> imports;

    /**
     * Prepares to look for types.
     *
     * @param elements the compiler's
     * @param imports what can be named without its package where a type stands, each as {@code java.util.List} or {@code java.util.*}
     */
    public NearTypes(Elements elements, Function<TypeElement, List<String>> imports) {
        this.elements = elements;
        this.imports = imports;
    }

    /**
     * {@return the type that was meant, by its simple name where the source can use that, or else qualified}
     *
     * @param name what the source says, qualified or not
     * @param from the type in which it says so
     */
    public Optional<String> of(String name, TypeElement from) {
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            return qualified(name.substring(0, dot), name.substring(dot + 1), from);
        }
        Map<String, String> shown = new LinkedHashMap<>();
        if (Character.isLowerCase(name.charAt(0))) {
            addPrimitives(shown);
        }
        addAround(name, from, shown);
        List<String> imports = this.imports.apply(from);
        addImported(imports, from, shown);
        Optional<String> same =
                shown.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
        addJdk(imports, shown);
        return same.map(shown::get)
                .or(() -> OtherLanguages.inJava(name))
                .or(() -> near(name, shown.keySet()).map(shown::get));
    }

    /**
     * {@return whether there is such a type, which the source may not use}
     *
     * @param name what the source says, qualified or not
     * @param from the type in which it says so
     */
    public boolean isHidden(String name, TypeElement from) {
        ModuleElement module = elements.getModuleOf(from);
        Stream<TypeElement> imported = imports.apply(from).stream()
                .filter(each -> each.endsWith("." + name))
                .map(each -> elements.getTypeElement(module, each))
                .filter(Objects::nonNull);
        return Stream.concat(imported, reached(name, from).stream())
                .anyMatch(type -> CodecNames.hiddenPart(
                                type,
                                elements.getPackageOf(from).getQualifiedName().toString())
                        .isPresent());
    }

    /** Whatever is as short is near. */
    private static Optional<String> near(String name, Set<String> names) {
        return name.length() < 3 ? Optional.empty() : NearMiss.of(name, names);
    }

    /** What is in the package or type that is named, or is called so elsewhere. */
    private Optional<String> qualified(String around, String simpleName, TypeElement from) {
        String name = around + "." + simpleName;
        Set<String> jdk = known().stream().map(ClassName::canonicalName).collect(Collectors.toCollection(TreeSet::new));
        boolean ofJdk = around.startsWith("java.");
        // What has no encoding would be the next error.
        Set<String> members = membersOf(around, from).stream()
                .filter(member -> !ofJdk || jdk.contains(around + "." + member))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return near(simpleName, members)
                .map(near -> around + "." + near)
                .or(() -> jdk.stream()
                        .filter(each -> each.endsWith("." + simpleName))
                        .findFirst())
                .or(() -> near(name, jdk))
                .or(() -> ofJdk ? OtherLanguages.inJava(simpleName) : Optional.empty())
                .or(() -> of(around, from)
                        .filter(near -> reached(near + "." + simpleName, from).isPresent())
                        .map(near -> near + "." + simpleName));
    }

    /** The type of that name beside or inside of another, or that is qualified. */
    private Optional<TypeElement> reached(String name, TypeElement from) {
        ModuleElement module = elements.getModuleOf(from);
        for (Element at = from;
                at instanceof QualifiedNameable named && at.getKind() != ElementKind.MODULE;
                at = at.getEnclosingElement()) {
            TypeElement found = elements.getTypeElement(module, named.getQualifiedName() + "." + name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(elements.getTypeElement(module, name));
    }

    private Set<String> membersOf(String around, TypeElement from) {
        Map<String, String> shown = new LinkedHashMap<>();
        ModuleElement module = elements.getModuleOf(from);
        reached(around, from).ifPresent(type -> addMembers("", type, shown));
        PackageElement found = elements.getPackageElement(module, around);
        if (found != null) {
            addMembers("", found, shown);
        }
        return shown.keySet();
    }

    /** The type's own members, those of what it extends and of what is around it, and its package. */
    private static void addAround(String name, TypeElement from, Map<String, String> shown) {
        Element at = from;
        while (at != null && at.getKind() != ElementKind.MODULE) {
            addMembers(name, at, shown);
            at = at.getEnclosingElement();
        }
    }

    private static void addMembers(String name, Element of, Map<String, String> shown) {
        for (TypeElement type : ElementFilter.typesIn(of.getEnclosedElements())) {
            String simpleName = type.getSimpleName().toString();
            // A nested type that is called just so is out of the source's reach, or it would not be missing.
            add(simpleName, simpleName.equals(name) ? TypeNames.simple(type) : simpleName, shown);
        }
        if (of instanceof TypeElement type
                && type.getSuperclass() instanceof DeclaredType superclass
                && superclass.getKind() == TypeKind.DECLARED
                && !Members.isObject(superclass)) {
            addMembers(name, superclass.asElement(), shown);
        }
    }

    private void addImported(List<String> imports, TypeElement from, Map<String, String> shown) {
        for (String name : imports) {
            String around = name.substring(0, name.lastIndexOf('.'));
            String simpleName = name.substring(name.lastIndexOf('.') + 1);
            PackageElement found = elements.getPackageElement(around);
            boolean exists = elements.getTypeElement(elements.getModuleOf(from), name) != null;
            if (exists) {
                add(simpleName, simpleName, shown);
            } else if (found != null && !around.startsWith("java.")) {
                // The packages of the JDK are large, and few of their types can be meant: they are in the list of what
                // we know.
                boolean all = simpleName.equals("*");
                for (TypeElement type : ElementFilter.typesIn(found.getEnclosedElements())) {
                    String member = type.getSimpleName().toString();
                    add(member, all ? member : type.getQualifiedName().toString(), shown);
                }
            }
        }
    }

    /** Before all others: what begins small and is as near to {@code double} as to {@code Double} was to be the first. */
    private static void addPrimitives(Map<String, String> shown) {
        for (PrimitiveKind kind : PrimitiveKind.values()) {
            String box = ((ClassName) kind.boxedName()).simpleName();
            add(kind.typeName().toString(), kind.typeName() + ", or " + box + " as a type argument", shown);
        }
    }

    private static void addJdk(List<String> imports, Map<String, String> shown) {
        for (ClassName type : known()) {
            String packageName = type.packageName();
            boolean imported = packageName.equals("java.lang") || imports.contains(packageName + ".*");
            add(type.simpleName(), imported ? type.simpleName() : type.canonicalName(), shown);
        }
    }

    private static List<ClassName> known() {
        List<ClassName> known = new ArrayList<>();
        for (String name :
                List.of("String", "Boolean", "Byte", "Short", "Character", "Integer", "Long", "Float", "Double")) {
            known.add(ClassName.get("java.lang", name));
        }
        for (String name : List.of("Optional", "OptionalInt", "OptionalLong", "OptionalDouble")) {
            known.add(ClassName.get("java.util", name));
        }
        for (CollectionKind kind : CollectionKind.values()) {
            known.add(kind.declared());
        }
        for (MapKind kind : MapKind.values()) {
            known.add(kind.declared());
        }
        for (JdkKind kind : JdkKind.values()) {
            known.add(kind.className());
        }
        for (AtomicKind kind : AtomicKind.values()) {
            known.add(kind.className());
        }
        return known;
    }

    private static void add(String name, String text, Map<String, String> shown) {
        shown.putIfAbsent(name, text);
    }
}
