package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

@BinaryRecord
record Trade(
        @Using(Throwing.class) Money throwing,
        @Using(Text.class) Money text,
        @Using(Other.class) Money other,
        @Using(Wild.class) Money wild,
        @Using(Raw.class) Money raw,
        @Using(ThrowingBox.class) Box<String> box,
        @Using(ThrowingBoxes.class) Box<String> boxes,
        @Using(Unchecked.class) Money right,
        @Using(UncheckedBox.class) Box<String> rightBox) {}

record Money(int cents) {}

record Box<E>(E content) {}

final class Throwing extends Nothing<Money> {
    Throwing() throws IOException {}
}

final class Text extends Nothing<Money> {
    static final String INSTANCE = "x";

    private Text() {}
}

final class Other extends Nothing<Money> {
    static final BinaryCodec<String> INSTANCE = new Nothing<>();

    private Other() {}
}

final class Wild extends Nothing<Money> {
    static final BinaryCodec<? extends Money> INSTANCE = new Wild();

    private Wild() {}
}

final class Raw extends Nothing<Money> {
    @SuppressWarnings("rawtypes")
    static final BinaryCodec INSTANCE = new Raw();

    private Raw() {}
}

final class ThrowingBox<E> extends Nothing<Box<E>> {
    private ThrowingBox() {}

    static <E> ThrowingBox<E> of(BinaryCodec<E> content) throws IOException {
        return new ThrowingBox<>();
    }
}

final class ThrowingBoxes<E> extends Nothing<Box<E>> {
    ThrowingBoxes(BinaryCodec<E> content) throws InterruptedException, IOException {}
}

final class Unchecked extends Nothing<Money> {
    Unchecked() throws IllegalStateException {}
}

final class UncheckedBox<E> extends Nothing<Box<E>> {
    UncheckedBox(BinaryCodec<E> content) {}

    static <E> UncheckedBox<E> of(BinaryCodec<E> content) throws IOException {
        return new UncheckedBox<>(content);
    }
}

class Nothing<T> implements BinaryCodec<T> {
    @Override
    public void write(ByteStream out, T value) {}

    @Override
    public T read(ByteStream in) throws IOException {
        throw new IOException();
    }

    @Override
    public long sizeOf(T value) {
        return 0;
    }
}
