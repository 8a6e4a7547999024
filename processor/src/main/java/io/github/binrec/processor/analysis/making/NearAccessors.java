package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What to change so that a method that nearly reads a property of a class does. */
public final class NearAccessors {
    private final Types types;
    private final TypeElement owner;
    private final Members members;
    private final TypeNames names;

    /**
     * Prepares for a class.
     *
     * @param types the compiler's
     * @param owner the class
     */
    public NearAccessors(Types types, TypeElement owner) {
        this.types = types;
        this.owner = owner;
        this.members = new Members(types, (DeclaredType) owner.asType(), Compilation.packageOf(owner));
        this.names = new TypeNames(owner);
    }

    /**
     * {@return a sentence, or nothing if no method is near}
     *
     * @param property the name of a property that the codec cannot read
     * @param type its type
     * @param others the names of the other properties
     */
    public Optional<String> remedy(String property, TypeMirror type, List<String> others) {
        List<String> called = FieldProperties.accessorNames(property, type);
        return members.methods(called, 0).stream()
                .findFirst()
                .map(method -> ofNamed(method, type))
                .or(() -> members.staticMethods(called, 0).stream().findFirst().map(method -> ofStatic(method, type)))
                .or(() -> new NearMembers(members, others)
                        .method(called, 0, method -> gives(method, type))
                        .map(near -> "Rename " + near.method().getSimpleName() + "() to " + near.name() + "()."));
    }

    /** All of it at once: one that is written beside it would have the same name. */
    private String ofStatic(ExecutableElement method, TypeMirror type) {
        String name = method.getSimpleName() + "()";
        return ("Make " + name + " not static. " + ofNamed(method, type)).strip();
    }

    private boolean gives(ExecutableElement method, TypeMirror type) {
        return Conversions.gives(types, members.typeOf(method).getReturnType(), type);
    }

    private String ofNamed(ExecutableElement method, TypeMirror type) {
        String name = method.getSimpleName() + "()";
        List<String> remedies = new ArrayList<>();
        if (!members.isVisible(method)) {
            boolean near = method.getEnclosingElement() instanceof TypeElement in
                    && Compilation.packageOf(in).equals(Compilation.packageOf(owner));
            remedies.add(
                    near && method.getModifiers().contains(Modifier.PRIVATE)
                            ? "Remove private from " + name + "."
                            : "Make " + name + " public.");
        }
        TypeMirror returned = members.typeOf(method).getReturnType();
        boolean onlyNullable = Conversions.isNullable(method, returned)
                && type instanceof PrimitiveType primitive
                && types.isSameType(returned, types.boxedClass(primitive).asType());
        if (onlyNullable) {
            remedies.add("Remove @Nullable from " + name + ": " + names.of(type) + " is never null.");
        } else if (!gives(method, type)) {
            remedies.add("Let " + name + " return " + names.of(type) + ".");
        }
        Executables.dropChecked(types, method, names, name).ifPresent(remedies::add);
        return String.join(" ", remedies);
    }
}
