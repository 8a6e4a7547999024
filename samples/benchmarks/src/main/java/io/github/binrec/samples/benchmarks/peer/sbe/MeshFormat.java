package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.Mesh;
import io.github.binrec.samples.benchmarks.data.Triangle;
import io.github.binrec.samples.benchmarks.data.Vector;
import io.github.binrec.samples.benchmarks.generated.sbe.MeshDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.MeshEncoder;
import io.github.binrec.samples.benchmarks.generated.sbe.VectorDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.VectorEncoder;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Meshes as messages. */
final class MeshFormat implements SbeCodec.Format<Mesh> {
    private final MeshEncoder encoder = new MeshEncoder();
    private final MeshDecoder decoder = new MeshDecoder();

    @Override
    public int write(MutableDirectBuffer target, int offset, Mesh mesh) {
        encoder.wrap(target, offset);
        MeshEncoder.TrianglesEncoder group =
                encoder.trianglesCount(mesh.triangles().size());
        for (Triangle triangle : mesh.triangles()) {
            group.next();
            write(group.a(), triangle.a());
            write(group.b(), triangle.b());
            write(group.c(), triangle.c());
            write(group.normal(), triangle.normal());
        }
        return encoder.limit();
    }

    private static void write(VectorEncoder encoder, Vector vector) {
        encoder.x(vector.x()).y(vector.y()).z(vector.z());
    }

    @Override
    public Mesh read(DirectBuffer source, int offset) {
        decoder.wrap(source, offset, MeshDecoder.BLOCK_LENGTH, MeshDecoder.SCHEMA_VERSION);
        MeshDecoder.TrianglesDecoder group = decoder.triangles();
        List<Triangle> triangles = new ArrayList<>(group.count());
        while (group.hasNext()) {
            group.next();
            triangles.add(new Triangle(read(group.a()), read(group.b()), read(group.c()), read(group.normal())));
        }
        return new Mesh(triangles);
    }

    private static Vector read(VectorDecoder decoder) {
        return new Vector(decoder.x(), decoder.y(), decoder.z());
    }
}
