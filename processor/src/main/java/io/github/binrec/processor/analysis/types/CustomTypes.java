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
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
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
        CodecSource source = new CodecInstances(subject, codecs).of(codec, encoded.get(), site);
        TypeName javaType = TypeName.get(use.type());
        boolean generic = !codec.getTypeParameters().isEmpty();
        return source == null ? null : new CustomType(javaType, ClassName.get(codec), source, List.of(), generic);
    }

    /** The codec of a generic type: it takes those of what its type variables stand for. */
    private @Nullable CustomType generic(TypeElement codec, TypeMirror encoded, TypeUse use, Site site) {
        GenericCodecs generic = new GenericCodecs(codecs, Compilation.packageOf(subject.type()));
        Optional<GenericCodecs.Maker> maker = generic.maker(codec);
        if (maker.isEmpty()) {
            subject.reject(
                    DiagnosticCode.NO_INSTANCE,
                    site,
                    subject.names().of(codec),
                    " for the codecs of the type arguments",
                    generic.remedy(codec, encoded, subject.names()));
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
}
