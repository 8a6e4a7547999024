package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.Mesh;
import io.github.binrec.samples.benchmarks.data.Triangle;
import io.github.binrec.samples.benchmarks.data.Vector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Meshes by hand. */
final class MeshFormat implements DataOutputCodec.Format<Mesh> {
    @Override
    public void write(DataOutputStream out, Mesh mesh) throws IOException {
        DataOutputCodec.writeList(out, mesh.triangles(), MeshFormat::writeTriangle);
    }

    private static void writeTriangle(DataOutputStream out, Triangle triangle) throws IOException {
        writeVector(out, triangle.a());
        writeVector(out, triangle.b());
        writeVector(out, triangle.c());
        writeVector(out, triangle.normal());
    }

    private static void writeVector(DataOutputStream out, Vector vector) throws IOException {
        out.writeFloat(vector.x());
        out.writeFloat(vector.y());
        out.writeFloat(vector.z());
    }

    @Override
    public Mesh read(DataInputStream in) throws IOException {
        return new Mesh(DataOutputCodec.readList(in, MeshFormat::readTriangle));
    }

    private static Triangle readTriangle(DataInputStream in) throws IOException {
        return new Triangle(readVector(in), readVector(in), readVector(in), readVector(in));
    }

    private static Vector readVector(DataInputStream in) throws IOException {
        return new Vector(in.readFloat(), in.readFloat(), in.readFloat());
    }
}
