package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds annotations of ours where nothing reads them: most often {@code @BinaryRecord} was forgotten. */
public final class Placement {
    private static final String ON_COMPONENT = "Put it on a component of a record with @BinaryRecord, or remove it.";
    private static final String ON_EITHER =
            "Put it on a record with @BinaryRecord or on a component of one, or remove it.";
    private static final String ON_VARIANT =
            "Tags are for enum constants, and for the records that a sealed interface permits.";
    private static final String ON_RECORD = "Put it on a record with @BinaryRecord, or remove it.";

    private static final Map<Class<? extends Annotation>, String> REMEDIES = remedies();

    private final Types types;

    /**
     * Starts a round.
     *
     * @param types the compiler's
     */
    public Placement(Types types) {
        this.types = types;
    }

    private static Map<Class<? extends Annotation>, String> remedies() {
        Map<Class<? extends Annotation>, String> remedies = new LinkedHashMap<>();
        remedies.put(Varint.class, ON_EITHER);
        remedies.put(Unsigned.class, ON_EITHER);
        remedies.put(Utf8.class, ON_EITHER);
        remedies.put(Using.class, ON_COMPONENT);
        remedies.put(Tag.class, ON_VARIANT);
        remedies.put(FieldId.class, ON_COMPONENT);
        remedies.put(Default.class, ON_COMPONENT);
        remedies.put(Reserved.class, ON_RECORD);
        remedies.put(Reserved.Fields.class, ON_RECORD);
        return remedies;
    }

    /**
     * Looks at all annotations of ours in a round.
     *
     * @param round the round
     * @return what is misplaced, one report for each type concerned
     */
    public List<DiagnosticReport> misplaced(RoundEnvironment round) {
        Map<Element, DiagnosticReport> reports = new LinkedHashMap<>();
        REMEDIES.forEach((annotation, remedy) -> {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (!isRead(element, annotation)) {
                    TypeElement type = typeAround(element);
                    boolean container = annotation.equals(Reserved.Fields.class);
                    Class<? extends Annotation> written = container ? Reserved.class : annotation;
                    reports.computeIfAbsent(type, DiagnosticReport::new)
                            .add(
                                    DiagnosticCode.NO_EFFECT,
                                    about(element, type),
                                    position(element, annotation),
                                    written.getSimpleName(),
                                    remedy);
                }
            }
        });
        return new ArrayList<>(reports.values());
    }

    /** Of a component the position is that of its field: the component has none on JDK 17. */
    private static Position position(Element element, Class<? extends Annotation> annotation) {
        Element at = element.getKind() == ElementKind.RECORD_COMPONENT
                ? fieldOf(element).orElse(element)
                : element;
        return new Position(at, Mirrors.find(at, annotation).orElse(null), null);
    }

    private static Optional<Element> fieldOf(Element component) {
        return ElementFilter.fieldsIn(typeAround(component).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Element.class::cast);
    }

    private boolean isRead(Element element, Class<? extends Annotation> annotation) {
        return switch (element.getKind()) {
            case ENUM_CONSTANT -> annotation.equals(Tag.class);
            case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE -> false;
            case RECORD -> annotation.equals(Tag.class) ? isVariant((TypeElement) element) : isAnnotated(element);
            case RECORD_COMPONENT -> isAnnotated(typeAround(element));
            case FIELD, METHOD -> isMemberRead(element, annotation);
            // An annotation on a component may be on a constructor's parameter too, and is looked at on the component.
            default -> true;
        };
    }

    private static boolean isMemberRead(Element member, Class<? extends Annotation> annotation) {
        TypeElement type = typeAround(member);
        if (type.getKind() != ElementKind.RECORD) {
            // A class with @BinaryRecord has an error already.
            return isAnnotated(type) && !annotation.equals(Tag.class);
        }
        for (RecordComponentElement component : type.getRecordComponents()) {
            boolean field = member.getKind() == ElementKind.FIELD
                    && member.getSimpleName().equals(component.getSimpleName());
            if (field || component.getAccessor().equals(member)) {
                // What the component has is handed on to field and accessor, and is looked at on the component.
                return Mirrors.has(component, annotation) || (isAnnotated(type) && !annotation.equals(Tag.class));
            }
        }
        return false;
    }

    private static boolean isAnnotated(Element type) {
        return Mirrors.has(type, BinaryRecord.class);
    }

    private boolean isVariant(TypeElement type) {
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            // What does not exist yet may turn out to be sealed.
            if (supertype.getKind() == TypeKind.ERROR
                    || TypeGraph.isSealed(KnownTypes.elementOf((DeclaredType) supertype))) {
                return true;
            }
        }
        return false;
    }

    private static TypeElement typeAround(Element element) {
        return element instanceof TypeElement type
                ? type
                : typeAround(Objects.requireNonNull(element.getEnclosingElement(), "a member is in a type"));
    }

    private static String about(Element element, TypeElement type) {
        return element.equals(type) ? TypeNames.simple(type) : TypeNames.simple(type) + "." + element.getSimpleName();
    }
}
