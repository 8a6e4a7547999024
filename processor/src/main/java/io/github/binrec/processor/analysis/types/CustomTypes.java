package io.github.binrec.processor.analysis.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.custom.DeclaredCodecs;
import io.github.binrec.processor.analysis.custom.GenericCodecs;
import io.github.binrec.processor.analysis.custom.TypePattern;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.CodecSource;
import io.github.binrec.processor.model.CustomType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Whether a codec that the user named can be used where it is named. */
public final class CustomTypes {
    private final Subject subject;
    private final NestedTypes nestedTypes;
    private final CustomCodecs codecs;
    private final CodecArguments arguments;
    private final CodecMismatch mismatch;

    CustomTypes(Subject subject, NestedTypes nestedTypes, CustomCodecs codecs, FieldTypes types) {
        this.subject = subject;
        this.nestedTypes = nestedTypes;
        this.codecs = codecs;
        this.arguments = new CodecArguments(subject, codecs, types);
        this.mismatch = new CodecMismatch(subject, codecs, types);
    }

    /** {@return the type, or null after a report} */
    @Nullable CustomType of(TypeUse use, CustomCodecs.Choice choice, Site site) {
        if (choice.named().filter(Mirrors::isMissing).isPresent()) {
            return null; // reported as a missing type
        }
        TypeElement codec = choice.codec().orElse(null);
        if (codec == null) {
            return notACodec(choice.named().map(Object::toString).orElse(""), use, site);
        }
        if (choice.declared().size() > 1) {
            rejectRivals(choice.declared(), use, site);
            return null;
        }
        Optional<TypeMirror> encoded = codecs.encodedBy(codec);
        String name = subject.names().of(codec);
        if (encoded.isEmpty()) {
            return notACodec(name, use, site);
        }
        if (CustomCodecs.isOpen(encoded.get())) {
            codecs.rejectOpen(codec, encoded.get(), use, subject, site);
            return null;
        }
        if (!codecs.fits(encoded.get(), use)) {
            mismatch.reject(codec, encoded.get(), use, site);
            return null;
        }
        if (!nestedTypes.isVisible(codec, subject, site)) {
            return null;
        }
        if (CustomCodecs.isGeneric(encoded.get())) {
            return generic(codec, encoded.get(), use, site);
        }
        CodecSource source = source(codec, site);
        TypeName javaType = TypeName.get(use.type());
        boolean generic = !codec.getTypeParameters().isEmpty();
        return source == null ? null : new CustomType(javaType, ClassName.get(codec), source, List.of(), generic);
    }

    /** The codec of a generic type: it takes those of what its type variables stand for. */
    private @Nullable CustomType generic(TypeElement codec, TypeMirror encoded, TypeUse use, Site site) {
        GenericCodecs generic = new GenericCodecs(codecs, Compilation.packageOf(subject.type()));
        Optional<GenericCodecs.Maker> maker = generic.maker(codec);
        if (maker.isEmpty()) {
            String wanted = generic.wanted(encoded);
            noInstance(
                    subject.names().of(codec),
                    " for the codecs of the type arguments",
                    "Give it a static method of" + wanted + ", or a constructor that takes these.",
                    site);
            return null;
        }
        TypeMirror made = maker.get().encoded();
        Map<TypeParameterElement, List<TypeUse>> meant =
                new TypePattern(codecs.types(), made).in(use).orElse(null);
        if (meant == null || !arguments.keepsBounds(meant)) {
            mismatch.rejectBounds(codec, made, use, site);
            return null;
        }
        if (!new CustomParts(subject, subject.names().of(codec)).checkSame(meant, site)) {
            return null;
        }
        return arguments
                .of(codec, made, use, meant, site)
                .map(all -> new CustomType(
                        TypeName.get(use.type()),
                        ClassName.get(codec),
                        maker.get().source(),
                        maker.get().arguments().stream().map(all::get).toList(),
                        true))
                .orElse(null);
    }

    /** One that is source is reported where it stands. */
    private void rejectRivals(List<TypeElement> declared, TypeUse use, Site site) {
        if (declared.stream().noneMatch(nestedTypes.compilation()::isSource)) {
            DeclaredCodecs.rejectRivals(
                    subject,
                    site,
                    declared.get(0),
                    declared.get(1),
                    codecs.types().erasure(use.type()));
        }
    }

    private @Nullable CustomType notACodec(String name, TypeUse use, Site site) {
        subject.reject(DiagnosticCode.NOT_A_CODEC, site, name, CodecMismatch.boxed(use, subject.names()));
        return null;
    }

    private @Nullable CodecSource source(TypeElement codec, Site site) {
        String name = subject.names().of(codec);
        if (instance(codec).isPresent()) {
            return CodecSource.INSTANCE;
        }
        boolean inner =
                codec.getNestingKind().isNested() && !codec.getModifiers().contains(Modifier.STATIC);
        if (codec.getKind() != ElementKind.CLASS && codec.getKind() != ElementKind.RECORD) {
            return noInstance(name, ": it is no class", "Take a class that implements it.", site);
        }
        if (codec.getModifiers().contains(Modifier.ABSTRACT)) {
            return noInstance(name, ": it is abstract", "Take a class that extends it.", site);
        }
        if (inner) {
            return noInstance(name, ": it belongs to an instance of the class around it", "Make it static.", site);
        }
        String simpleName = codec.getSimpleName().toString();
        String remedy = "Give it a public static final " + simpleName + " INSTANCE, or a "
                + (isNear(codec) ? "" : "public ") + "constructor without parameters.";
        for (ExecutableElement constructor : ElementFilter.constructorsIn(codec.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty() && isAccessible(constructor, codec)) {
                return CodecSource.CONSTRUCTOR;
            }
            if (constructor.getParameters().isEmpty()) {
                remedy = (isNear(codec) ? "Remove private from " : "Make ") + simpleName + "()"
                        + (isNear(codec) ? "" : " public") + ", or give it a public static final " + simpleName
                        + " INSTANCE.";
            }
        }
        return noInstance(name, "", remedy, site);
    }

    private @Nullable CodecSource noInstance(String codec, String why, String remedy, Site site) {
        subject.reject(DiagnosticCode.NO_INSTANCE, site, codec, why, remedy);
        return null;
    }

    private Optional<Element> instance(TypeElement codec) {
        for (Element member : codec.getEnclosedElements()) {
            boolean constant = member.getKind() == ElementKind.ENUM_CONSTANT
                    || (member.getKind() == ElementKind.FIELD
                            && member.getModifiers().contains(Modifier.STATIC));
            if (constant && member.getSimpleName().contentEquals("INSTANCE") && isAccessible(member, codec)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private boolean isAccessible(Element member, TypeElement codec) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || (isNear(codec) && !modifiers.contains(Modifier.PRIVATE));
    }

    /** Whether the codec that is generated is in the same package. */
    private boolean isNear(TypeElement codec) {
        return Compilation.packageOf(codec).equals(Compilation.packageOf(subject.type()));
    }
}
