package io.github.binrec.processor.codegen.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.TextEncoding;
import io.github.binrec.stream.Window;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The processor knows the runtime by name only; here each name is looked up in the real one. */
class RuntimeNamesTest {
    @TestFactory
    Stream<DynamicTest> eachMethodExists_asItIsSpelt() throws IllegalAccessException {
        return Stream.concat(declared().stream(), composed().stream())
                .distinct()
                .map(method -> DynamicTest.dynamicTest(
                        method.owner().simpleName() + "." + method.name() + method.parameters(),
                        () -> assertExists(method)));
    }

    @TestFactory
    Stream<DynamicTest> eachClassExists() {
        return Stream.of(
                        RuntimeNames.GENERATED,
                        RuntimeNames.BYTE_STREAM,
                        RuntimeNames.RECORD_CODEC,
                        RuntimeNames.RECURSIVE_RECORD_CODEC,
                        RuntimeNames.FIXED_RUN,
                        RuntimeNames.COLLISION_GUARD,
                        RuntimeNames.MALFORMED_RECORD_EXCEPTION,
                        RuntimeNames.UNENCODABLE_VALUE_EXCEPTION)
                .map(name -> DynamicTest.dynamicTest(
                        name.simpleName(), () -> assertThat(load(name)).isNotNull()));
    }

    @Test
    void theLongestRun_isTheWindows() {
        assertThat(RuntimeNames.MAX_RUN).isEqualTo(Window.MAX_RUN);
    }

    @Test
    void theRoomForAString_isTheMost() {
        assertThat(RuntimeNames.MAX_STRING_ROOM).isEqualTo(CompactStrings.MAX_ROOM);
    }

    @Test
    void theMarkOfGeneratedCode_isOurs() {
        assertThat(RuntimeNames.GENERATED).isEqualTo(ClassName.get(Generated.class));
    }

    @Test
    void allInheritedMethods_areKnown() {
        List<String> inherited = new ArrayList<>();
        for (Class<?> type : List.of(RecordCodec.class, BinaryCodec.class, Object.class)) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !isPackagePrivate(method)) {
                    inherited.add(method.getName());
                }
            }
        }
        assertThat(RuntimeNames.INHERITED_METHODS).containsAll(inherited);
    }

    private static boolean isPackagePrivate(Method method) {
        return (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0;
    }

    private static List<RuntimeMethod> declared() throws IllegalAccessException {
        List<RuntimeMethod> methods = new ArrayList<>();
        for (Field field : RuntimeNames.class.getDeclaredFields()) {
            if (field.getType() == RuntimeMethod.class) {
                methods.add((RuntimeMethod) field.get(null));
            }
        }
        return methods;
    }

    private static List<RuntimeMethod> composed() {
        List<RuntimeMethod> methods = new ArrayList<>();
        for (PrimitiveKind kind : PrimitiveKind.values()) {
            methods.add(RuntimeNames.write(kind));
            methods.add(RuntimeNames.read(kind));
            methods.add(RuntimeNames.writeArray(kind));
            methods.add(RuntimeNames.readArray(kind));
            methods.add(RuntimeNames.sizeOfArray(kind));
            if (kind.hasVarint()) {
                methods.add(RuntimeNames.writeVarintArray(kind));
                methods.add(RuntimeNames.readVarintArray(kind));
                methods.add(RuntimeNames.sizeOfVarintArray(kind));
            }
            if (kind != PrimitiveKind.BOOLEAN && kind != PrimitiveKind.BYTE) {
                methods.add(RuntimeNames.put(kind));
                methods.add(RuntimeNames.get(kind));
            }
        }
        for (IntegerEncoding encoding : List.of(IntegerEncoding.ZIGZAG, IntegerEncoding.UNSIGNED)) {
            methods.add(RuntimeNames.readShortVarint(encoding));
            for (PrimitiveKind kind : List.of(PrimitiveKind.SHORT, PrimitiveKind.INT, PrimitiveKind.LONG)) {
                methods.add(RuntimeNames.writeVarint(kind, encoding));
                methods.add(RuntimeNames.sizeOfVarint(kind, encoding));
            }
            methods.add(RuntimeNames.readVarint(PrimitiveKind.INT, encoding));
            methods.add(RuntimeNames.readVarint(PrimitiveKind.LONG, encoding));
        }
        for (TextEncoding encoding : TextEncoding.values()) {
            methods.add(RuntimeNames.write(encoding));
            methods.add(RuntimeNames.read(encoding));
            methods.add(RuntimeNames.skip(encoding));
            methods.add(RuntimeNames.sizeOf(encoding));
        }
        for (AtomicKind kind : List.of(AtomicKind.INTEGER_ARRAY, AtomicKind.LONG_ARRAY, AtomicKind.REFERENCE_ARRAY)) {
            methods.add(RuntimeNames.copyOfAtomicArray(kind));
            if (!kind.isGeneric()) {
                methods.add(RuntimeNames.sizeOfAtomicArray(kind));
            }
        }
        for (JdkKind kind : JdkKind.values()) {
            methods.add(RuntimeNames.write(kind));
            methods.add(RuntimeNames.read(kind));
            if (kind.fixedSize().isPresent()) {
                methods.add(RuntimeNames.put(kind));
                methods.add(RuntimeNames.get(kind));
            } else {
                methods.add(RuntimeNames.sizeOf(kind));
                methods.add(RuntimeNames.skip(kind));
            }
        }
        return methods;
    }

    private static void assertExists(RuntimeMethod expected) throws Exception {
        Class<?>[] parameters =
                expected.parameters().stream().map(RuntimeNamesTest::load).toArray(Class<?>[]::new);
        Method found = load(expected.owner()).getDeclaredMethod(expected.name(), parameters);
        assertThat(found.getReturnType()).isEqualTo(load(expected.returns()));
        assertThat(Modifier.isStatic(found.getModifiers())).isEqualTo(expected.isStatic());
        assertThat(isPackagePrivate(found) || Modifier.isPrivate(found.getModifiers()))
                .isFalse();
    }

    private static Class<?> load(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return Array.newInstance(load(array.componentType()), 0).getClass();
        }
        if (type instanceof ClassName name) {
            try {
                return Class.forName(name.reflectionName());
            } catch (ClassNotFoundException e) {
                throw new AssertionError("no class " + name, e);
            }
        }
        return Stream.of(
                        boolean.class,
                        byte.class,
                        short.class,
                        char.class,
                        int.class,
                        long.class,
                        float.class,
                        double.class,
                        void.class)
                .filter(primitive -> primitive.getName().equals(type.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type " + type));
    }
}
