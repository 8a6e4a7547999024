package io.github.binrec.processor.analysis;

import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.RawTypes;
import io.github.binrec.processor.analysis.making.Properties;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Superclasses that a class extends without type arguments. Java then sees no type arguments in what is inherited: of {@code A value} an
 * {@code Object}, of {@code List<String> names} a {@code List}.
 */
final class RawSuperclasses {
    private final Types types;
    private final Compilation compilation;

    RawSuperclasses(Types types, Compilation compilation) {
        this.types = types;
        this.compilation = compilation;
    }

    /**
     * Reports a raw superclass, at what extends it, if a property of the subject's suffers from that.
     *
     * @return whether there is none
     */
    boolean check(Subject subject) {
        Optional<TypeElement> user = userOfRaw(subject.type());
        if (user.isEmpty() || !suffers(superclass(user.get()))) {
            return true;
        }
        TypeElement raw = superclass(user.get());
        String example = new RawTypes(compilation, types, subject.names()).withArguments(raw);
        Site site = Site.of(subject.name(), Position.of(user.get()));
        subject.reject(DiagnosticCode.RAW_TYPE, site, subject.names().of(raw), "extends " + example);
        return false;
    }

    /** {@return whether a field is inherited from or through a raw superclass, and its type is another one for that} */
    boolean isOfOne(TypeElement type, Element field) {
        return userOfRaw(type)
                .filter(user -> isErased(field) && inherits(superclass(user), field))
                .isPresent();
    }

    private static boolean inherits(TypeElement from, Element field) {
        TypeElement at = from;
        while (!at.equals(field.getEnclosingElement())) {
            if (at.getSuperclass().getKind() != TypeKind.DECLARED) {
                return false;
            }
            at = superclass(at);
        }
        return true;
    }

    /** {@return the class itself or the superclass that extends a raw type} */
    private static Optional<TypeElement> userOfRaw(TypeElement type) {
        TypeElement at = type;
        while (at.getSuperclass() instanceof DeclaredType superclass && superclass.getKind() == TypeKind.DECLARED) {
            TypeElement element = KnownTypes.elementOf(superclass);
            if (superclass.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()
                    && !Properties.isOfJdk(element)) {
                return Optional.of(at);
            }
            at = element;
        }
        return Optional.empty();
    }

    private static TypeElement superclass(TypeElement type) {
        return KnownTypes.elementOf((DeclaredType) type.getSuperclass());
    }

    private boolean suffers(TypeElement raw) {
        boolean here = ElementFilter.fieldsIn(raw.getEnclosedElements()).stream()
                .anyMatch(field -> Properties.isStored(field) && isErased(field));
        return here
                || (raw.getSuperclass().getKind() == TypeKind.DECLARED
                        && !Properties.isOfJdk(superclass(raw))
                        && suffers(superclass(raw)));
    }

    private boolean isErased(Element field) {
        TypeMirror type = field.asType();
        return field.getKind().isField() && !types.isSameType(type, types.erasure(type));
    }
}
