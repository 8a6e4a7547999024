package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods of a type, inherited ones included, as a codec in some package sees them. */
public final class Members {
    private final Types types;
    private final DeclaredType type;
    private final String fromPackage;
    private final List<DeclaredType> lineage;

    /**
     * Prepares to look at a type.
     *
     * @param type the type, maybe with type arguments
     * @param fromPackage the package of the codec
     */
    public Members(Types types, DeclaredType type, String fromPackage) {
        this.types = types;
        this.type = type;
        this.fromPackage = fromPackage;
        this.lineage = lineage(types, type);
    }

    /** The type, its superclasses, then the interfaces of all, each once; without {@code Object}. */
    private static List<DeclaredType> lineage(Types types, DeclaredType type) {
        List<DeclaredType> lineage = new ArrayList<>(List.of(type));
        for (int i = 0; i < lineage.size(); i++) {
            for (TypeMirror supertype : types.directSupertypes(lineage.get(i))) {
                boolean known = lineage.stream().anyMatch(other -> types.isSameType(other, supertype));
                if (supertype.getKind() == TypeKind.DECLARED && !known && !isObject(supertype)) {
                    lineage.add((DeclaredType) supertype);
                }
            }
        }
        return lineage;
    }

    public static boolean isObject(TypeMirror type) {
        return KnownTypes.nameOf(type).equals("java.lang.Object");
    }

    public List<DeclaredType> lineage() {
        return lineage;
    }

    /** {@return the instance methods of one of these names with that many parameters, names in the order of preference} */
    public List<ExecutableElement> methods(List<String> names, int parameters) {
        List<ExecutableElement> found = new ArrayList<>();
        for (String name : names) {
            instanceMethods()
                    .filter(method -> method.getSimpleName().contentEquals(name)
                            && method.getParameters().size() == parameters)
                    .forEach(found::add);
        }
        return found;
    }

    /** {@return the static methods of the class and its superclasses of one of these names with that many parameters} */
    public List<ExecutableElement> staticMethods(List<String> names, int parameters) {
        return lineage.stream()
                .filter(part -> part.asElement().getKind().isClass())
                .flatMap(part -> ElementFilter.methodsIn(part.asElement().getEnclosedElements()).stream())
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        && names.contains(method.getSimpleName().toString())
                        && method.getParameters().size() == parameters)
                .toList();
    }

    /** {@return all instance methods, those of the type itself first} */
    public Stream<ExecutableElement> instanceMethods() {
        return lineage.stream()
                .flatMap(part -> ElementFilter.methodsIn(part.asElement().getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC));
    }

    /** The method with the type arguments of the type that is looked at; as it is declared, if the type's superclass is in error. */
    public ExecutableType typeOf(ExecutableElement method) {
        TypeMirror member = types.asMemberOf(type, method);
        return (ExecutableType) (member instanceof ExecutableType ? member : method.asType());
    }

    /** Whether the codec can name the member; it is in a package, but no subclass. */
    public boolean isVisible(Element member) {
        return isVisible(member, fromPackage);
    }

    public static boolean isVisible(Element member, String fromPackage) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && member.getEnclosingElement() instanceof TypeElement owner
                && Compilation.packageOf(owner).equals(fromPackage);
    }

    /** Whether a value of one type can be handed over as the other without conversion but boxing. */
    public boolean fits(TypeMirror value, TypeMirror target) {
        return fits(types, value, target);
    }

    public static boolean fits(Types types, TypeMirror value, TypeMirror target) {
        if (value.getKind() == TypeKind.ERROR || target.getKind() == TypeKind.ERROR) {
            return true;
        }
        // Unboxing would turn an absent value into a NullPointerException, and widening would hide a wrong type.
        if (target.getKind().isPrimitive()) {
            return value.getKind() == target.getKind();
        }
        return types.isAssignable(value, target);
    }

    /** {@code quantity} as it stands behind {@code get} or {@code set}. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code getOpen}, or {@code isOpen}, is about {@code open}; anything else about itself. */
    public static String withoutPrefix(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.length() > prefix.length()
                    && method.startsWith(prefix)
                    && Character.isUpperCase(method.charAt(prefix.length()))) {
                String rest = method.substring(prefix.length());
                boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
                return acronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }
}
