package io.github.binrec.processor.analysis.making;

import io.github.binrec.annotations.Ignore;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.making.Conversions.Reading;
import io.github.binrec.processor.model.Accessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of a class: its instance fields, those of its superclass first. An abstract type without instance
 * fields has a property for each abstract method that takes nothing, as Immutables and AutoValue have it.
 */
public final class Properties {
    private final Types types;
    private final TypeElement owner;
    private final DeclaredType type;
    private final TypeNames names;
    private final Members members;
    private final Conversions conversions;

    private Properties(Types types, TypeElement owner) {
        this.types = types;
        this.owner = owner;
        this.type = (DeclaredType) owner.asType();
        this.names = new TypeNames(owner);
        this.members = new Members(types, type, Compilation.packageOf(owner));
        this.conversions = new Conversions(types, false);
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

    private List<Property> fields() {
        List<Property> properties = new ArrayList<>();
        for (DeclaredType part : classes(members)) {
            for (VariableElement field : ElementFilter.fieldsIn(part.asElement().getEnclosedElements())) {
                if (isStored(field)) {
                    Property property = property(field);
                    boolean ignored = property.places().stream().anyMatch(place -> Mirrors.has(place, Ignore.class));
                    if (!ignored) {
                        properties.add(property);
                    }
                }
            }
        }
        return properties;
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

    private Property property(VariableElement field) {
        String name = field.getSimpleName().toString();
        TypeMirror type = types.asMemberOf(this.type, field);
        boolean nullable = Conversions.isNullable(field, type);
        boolean visible = members.isVisible(field) && !isMadePrivate(field);
        boolean assignable = visible && !field.getModifiers().contains(Modifier.FINAL);
        ExecutableElement same = accessor(name, type);
        if (same != null) {
            TypeMirror returned = members.typeOf(same).getReturnType();
            boolean either = nullable || Conversions.isNullable(same, returned);
            Accessor accessor = Accessor.method(same.getSimpleName().toString());
            return new Property(name, List.of(type), field, either, List.of(field, same), accessor, assignable, "");
        }
        if (!visible) {
            Optional<Property> converted = converted(name, field, type, nullable);
            if (converted.isPresent()) {
                return converted.get();
            }
        }
        Accessor accessor = visible ? Accessor.field(name) : null;
        String hindrance = visible ? "" : hindrance(field, name, type);
        return new Property(name, List.of(type), field, nullable, List.of(field), accessor, assignable, hindrance);
    }

    /** A private field whose accessor gives another type. */
    private Optional<Property> converted(String name, VariableElement field, TypeMirror type, boolean nullable) {
        for (ExecutableElement method : members.methods(accessorNames(name, type), 0)) {
            TypeMirror returned = members.typeOf(method).getReturnType();
            Reading reading = isCallable(method)
                    ? conversions.ofAccessor(type, nullable, method, returned).orElse(null)
                    : null;
            if (reading != null) {
                boolean ofField = reading.type() == type;
                return Optional.of(new Property(
                        name,
                        ofField ? List.of(type) : List.of(reading.type(), type),
                        ofField ? field : method,
                        reading.nullable(),
                        List.of(field, method),
                        Accessor.method(method.getSimpleName().toString(), reading.conversion()),
                        false,
                        ""));
            }
        }
        return Optional.empty();
    }

    private boolean isCallable(ExecutableElement method) {
        return members.isVisible(method)
                && method.getThrownTypes().stream().allMatch(thrown -> Executables.isUnchecked(types, thrown));
    }

    /** Lombok's {@code @Value} makes the fields private and final; where Lombok comes later they are not so yet. */
    private static boolean isMadePrivate(VariableElement field) {
        return Mirrors.has(field.getEnclosingElement(), "lombok.Value");
    }

    private @Nullable ExecutableElement accessor(String name, TypeMirror fieldType) {
        for (ExecutableElement method : members.methods(accessorNames(name, fieldType), 0)) {
            TypeMirror returned = members.typeOf(method).getReturnType();
            if (isCallable(method) && types.isSameType(types.erasure(returned), types.erasure(fieldType))) {
                return method;
            }
        }
        return null;
    }

    private static List<String> accessorNames(String name, TypeMirror fieldType) {
        // A getter can only be meant for the property; next() may as well do something.
        List<String> names = new ArrayList<>(List.of("get" + Members.capitalized(name)));
        boolean flag = fieldType.getKind() == TypeKind.BOOLEAN
                || KnownTypes.nameOf(fieldType).equals("java.lang.Boolean");
        if (flag) {
            names.add("is" + Members.capitalized(name));
        }
        names.add("get" + name);
        names.add(name);
        return names;
    }

    /** Why a property cannot be read: the accessor that comes nearest, or that there is none. */
    private String hindrance(VariableElement field, String name, TypeMirror fieldType) {
        for (ExecutableElement method : members.methods(accessorNames(name, fieldType), 0)) {
            String text = method.getSimpleName() + "()";
            if (!members.isVisible(method)) {
                return text + " is not visible to the codec";
            }
            TypeMirror returned = members.typeOf(method).getReturnType();
            if (types.isSameType(types.erasure(returned), types.erasure(fieldType))) {
                return text + " declares a checked exception";
            }
            boolean mayBeNull = returned.getKind().isPrimitive() && Conversions.isNullable(field, fieldType);
            return text + " returns " + names.of(returned) + " and not " + (mayBeNull ? "@Nullable " : "")
                    + names.of(fieldType);
        }
        String visibility = field.getModifiers().contains(Modifier.PRIVATE) ? "private" : "not visible to the codec";
        return "it is " + visibility + " and there is no " + name + "() or get" + Members.capitalized(name) + "()";
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
