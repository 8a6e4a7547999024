package io.github.binrec.processor.analysis.language;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.BinaryRecord;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What is compiled in this run of the compiler, as far as the rounds went.
 *
 * <p>Elements are made anew in each round, so that only names are kept.
 */
public final class Compilation {
    /** Any of its classes will do. */
    private static final String RUNTIME = "io.github.binrec.codec.RecordCodec";

    private static final boolean RUNS_LOMBOK =
            Compilation.class.getClassLoader().getResource("lombok/launch/AnnotationProcessorHider.class") != null;

    private final Elements elements;
    private final ClassFiles classFiles;
    private final SourceTrees trees;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> latest = new HashSet<>();
    private final Set<String> outlines = new HashSet<>();
    private final Map<String, Set<String>> codecOwners = new TreeMap<>();

    /**
     * Starts with nothing compiled.
     *
     * @param environment the compiler's
     * @param classFiles the class files of other types
     */
    public Compilation(ProcessingEnvironment environment, ClassFiles classFiles) {
        this.elements = environment.getElementUtils();
        this.classFiles = classFiles;
        this.trees = new SourceTrees(environment);
    }

    /**
     * Takes note of the types that a round brings.
     *
     * @param round the round
     */
    public void add(RoundEnvironment round) {
        latest.clear();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                latest.add(type.getQualifiedName().toString());
            } else if (root.getKind() == ElementKind.PACKAGE) {
                packages.add(root.toString());
            }
        }
        sources.addAll(latest);
        for (Element element : round.getElementsAnnotatedWith(BinaryRecord.class)) {
            if (element instanceof TypeElement type) {
                codecOwners
                        .computeIfAbsent(CodecNames.of(type).canonicalName(), codec -> new TreeSet<>())
                        .add(type.getQualifiedName().toString());
            }
        }
    }

    /** {@return whether an element is, or is in, something that is compiled from source in this run, so that the compiler knows its line} */
    public boolean isOfSource(Element element) {
        Element at = element;
        while (at != null && at.getKind() != ElementKind.PACKAGE && !(at instanceof TypeElement)) {
            at = at.getEnclosingElement();
        }
        return at instanceof TypeElement type ? isSource(type) : at != null && packages.contains(at.toString());
    }

    /** {@return whether the type is compiled from source in this run, or was given to the compiler by the name of its class} */
    public boolean isSource(TypeElement type) {
        return sources.contains(outermost(type).getQualifiedName().toString());
    }

    /** {@return whether this round brings the type, or what it is nested in} */
    public boolean isLatest(TypeElement type) {
        return latest.contains(outermost(type).getQualifiedName().toString());
    }

    /**
     * Whether the type was given to the compiler as a class, so that its codec is made and it is not compiled. So does Gradle with what a
     * changed codec of the user's is used for.
     */
    public boolean isNamedClass(TypeElement type) {
        return isSource(type) && !trees.isWritten(outermost(type));
    }

    /**
     * Whether Lombok adds members to what a round brings, and may come behind us. All processors of a compilation are loaded in one place, so that
     * it is no use to wait for Lombok where ours is and Lombok is not.
     */
    public boolean runsLombok() {
        return RUNS_LOMBOK;
    }

    /**
     * Takes note of a class that was written in place of a codec.
     *
     * @param codec the name of the codec
     */
    public void addOutline(ClassName codec) {
        outlines.add(codec.canonicalName());
    }

    /** {@return whether the name of a codec belongs to a class of somebody else that is compiled from source in this run} */
    public boolean isTaken(String codecName) {
        return sources.contains(codecName) && !outlines.contains(codecName);
    }

    /** {@return the annotated types of this run whose codec has that name} */
    public Set<String> ownersOf(String codecName) {
        return codecOwners.getOrDefault(codecName, Set.of());
    }

    /**
     * {@return the annotated types of this run}
     *
     * @param seenFrom one of them; those of its module are found
     */
    public List<TypeElement> annotated(TypeElement seenFrom) {
        return codecOwners.values().stream()
                .flatMap(Set::stream)
                .map(name -> elements.getTypeElement(elements.getModuleOf(seenFrom), name))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Whether the class is there for code in the module of a type. Asking without a module would also find what that
     * module cannot see.
     */
    public boolean exists(String qualifiedName, TypeElement seenFrom) {
        return elements.getTypeElement(elements.getModuleOf(seenFrom), qualifiedName) != null;
    }

    /**
     * {@return whether generated code will compile there: whether it sees the runtime}
     *
     * @param seenFrom a type beside which a codec shall be
     */
    public boolean seesRuntime(TypeElement seenFrom) {
        return exists(RUNTIME, seenFrom);
    }

    /** {@return whether the compiler is Eclipse's, which differs from javac in what the specification leaves open} */
    public boolean isOfEclipse() {
        return elements.getClass().getName().startsWith("org.eclipse.");
    }

    public SourceTrees trees() {
        return trees;
    }

    public Elements elements() {
        return elements;
    }

    public ClassFiles classFiles() {
        return classFiles;
    }

    /** {@return the name of the module that a type is in, empty if that is none with a name} */
    public String moduleOf(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    public static TypeElement outermost(TypeElement type) {
        TypeElement at = type;
        while (at.getEnclosingElement() instanceof TypeElement around) {
            at = around;
        }
        return at;
    }

    public static String packageOf(TypeElement type) {
        return outermost(type).getEnclosingElement() instanceof PackageElement around
                ? around.getQualifiedName().toString()
                : "";
    }
}
