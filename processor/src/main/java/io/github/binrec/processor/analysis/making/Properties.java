package io.github.binrec.processor.analysis.making;

import io.github.binrec.annotations.Ignore;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.model.Accessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the properties of a class: its instance fields, those of its superclass first. An abstract type without instance
 * fields has a property for each abstract method that takes nothing, as Immutables and AutoValue have it.
 */
public final class Properties {
    private final TypeElement owner;
    private final DeclaredType type;
    private final Members members;
    private final FieldProperties ofFields;

    private Properties(Types types, TypeElement owner) {
        this.owner = owner;
        this.type = (DeclaredType) owner.asType();
        this.members = new Members(types, type, Compilation.packageOf(owner));
        this.ofFields = new FieldProperties(types, type, members, new TypeNames(owner));
    }

    /** {@return the properties in their order} */
    public static List<Property> of(Types types, TypeElement owner) {
        Properties properties = new Properties(types, owner);
        List<Property> fields = properties.fields();
        return fields.isEmpty() && owner.getModifiers().contains(Modifier.ABSTRACT)
                ? properties.abstractMethods()
                : fields;
    }

    /** {@return the superclasses that have a say: up to the first of the JDK, the topmost first} */
    static List<DeclaredType> classes(Members members) {
        List<DeclaredType> classes = new ArrayList<>();
        for (DeclaredType part : members.lineage()) {
            TypeElement element = KnownTypes.elementOf(part);
            if (element.getKind() == ElementKind.CLASS && !isOfJdk(element)) {
                classes.add(part);
            }
        }
        Collections.reverse(classes);
        return classes;
    }

    public static boolean isOfJdk(TypeElement type) {
        String packageName = Compilation.packageOf(type);
        return packageName.startsWith("java.") || packageName.startsWith("javax.");
    }

    /** {@return the fields that are no properties because the user says so: transient ones and those with {@code @Ignore}} */
    static List<VariableElement> leftOut(Types types, TypeElement owner) {
        Properties properties = new Properties(types, owner);
        return properties
                .instanceFields()
                .filter(field -> !isOfCompiler(field) && (!isStored(field) || properties.isIgnored(field)))
                .toList();
    }

    private Stream<VariableElement> instanceFields() {
        return classes(members).stream()
                .flatMap(part -> ElementFilter.fieldsIn(part.asElement().getEnclosedElements()).stream())
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
    }

    private boolean isIgnored(VariableElement field) {
        return ofFields.of(field).places().stream().anyMatch(place -> Mirrors.has(place, Ignore.class));
    }

    private List<Property> fields() {
        return instanceFields()
                .filter(field -> isStored(field) && !Lombok.isLazy(field) && !isIgnored(field))
                .map(ofFields::of)
                .toList();
    }

    public static boolean isStored(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && !isOfCompiler(field);
    }

    /** Kotlin's {@code name$delegate}, and what Lombok's {@code @Synchronized} locks. Compilers show nothing synthetic. */
    private static boolean isOfCompiler(VariableElement field) {
        String name = field.getSimpleName().toString();
        return name.equals("$lock")
                || (name.contains("$") && Mirrors.has(field.getEnclosingElement(), "kotlin.Metadata"));
    }

    private List<Property> abstractMethods() {
        Map<String, Property> properties = new LinkedHashMap<>();
        List<DeclaredType> topmostFirst = new ArrayList<>(members.lineage());
        Collections.reverse(topmostFirst);
        for (DeclaredType part : topmostFirst) {
            for (ExecutableElement method :
                    ElementFilter.methodsIn(part.asElement().getEnclosedElements())) {
                if (isProperty(method)) {
                    Property property = property(method);
                    properties.put(property.name(), property);
                }
            }
        }
        return List.copyOf(properties.values());
    }

    private boolean isProperty(ExecutableElement method) {
        boolean implemented = !method.getModifiers().contains(Modifier.ABSTRACT) && !isDefaultOfImmutables(method);
        TypeMirror returned = method.getReturnType();
        return !implemented
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty()
                && returned.getKind() != TypeKind.VOID
                && !isOfObject(method)
                && !isBuilder(returned)
                && !isIterator(method)
                && !isImplementedBelow(method)
                && !Mirrors.has(method, Ignore.class);
    }

    /** {@code toBuilder()} gives the builder back; it is no property. */
    private boolean isBuilder(TypeMirror returned) {
        if (returned.getKind() != TypeKind.DECLARED) {
            return false;
        }
        TypeElement element = KnownTypes.elementOf((DeclaredType) returned);
        return owner.equals(element.getEnclosingElement())
                && element.getSimpleName().contentEquals("Builder");
    }

    /** What is Iterable holds what its iterator gives, and not the iterator. */
    private static boolean isIterator(ExecutableElement method) {
        return method.getSimpleName().contentEquals("iterator")
                && KnownTypes.nameOf(method.getReturnType()).equals("java.util.Iterator");
    }

    private static boolean isOfObject(ExecutableElement method) {
        return List.of("hashCode", "toString").contains(method.getSimpleName().toString());
    }

    private static boolean isDefaultOfImmutables(ExecutableElement method) {
        return Mirrors.has(method, "org.immutables.value.Value.Default");
    }

    private boolean isImplementedBelow(ExecutableElement method) {
        return members.instanceMethods()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName())
                        && other.getParameters().isEmpty())
                .findFirst()
                .map(nearest -> !nearest.getModifiers().contains(Modifier.ABSTRACT) && !isDefaultOfImmutables(nearest))
                .orElse(false);
    }

    private Property property(ExecutableElement method) {
        String methodName = method.getSimpleName().toString();
        boolean visible = members.isVisible(method);
        TypeMirror returned = members.typeOf(method).getReturnType();
        return new Property(
                Members.withoutPrefix(methodName),
                List.of(returned),
                method,
                Conversions.isNullable(method, returned),
                List.of(method),
                visible ? Accessor.method(methodName) : null,
                false,
                visible ? "" : methodName + "() is not visible to the codec");
    }
}
