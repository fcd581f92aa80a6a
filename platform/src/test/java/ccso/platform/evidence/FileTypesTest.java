package ccso.platform.evidence;

import static ccso.platform.evidence.SampleFiles.iso;
import static ccso.platform.evidence.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypesTest {

  @TempDir Path folder;

  static Stream<Arguments> everyKindThatIsTaken() {
    return Stream.of(
        arguments("月报.pdf", SampleFiles.pdf(), FileType.PDF),
        arguments("制度.doc", SampleFiles.doc(), FileType.DOC),
        arguments("制度.wps", SampleFiles.doc(), FileType.DOC),
        arguments("制度.docx", SampleFiles.docx(), FileType.DOCX),
        arguments("台账.xls", SampleFiles.xls(), FileType.XLS),
        arguments("台账.XLSX", SampleFiles.xlsx(), FileType.XLSX),
        arguments("公文.ofd", SampleFiles.ofd(), FileType.OFD),
        arguments("现场.jpg", SampleFiles.jpeg(), FileType.JPEG),
        arguments("现场.jpeg", SampleFiles.jpeg(), FileType.JPEG),
        arguments("截图.png", SampleFiles.png(), FileType.PNG),
        arguments("动图.gif", SampleFiles.gif(), FileType.GIF),
        arguments("图.bmp", SampleFiles.bmp(), FileType.BMP),
        arguments("扫描.tif", SampleFiles.tiff(), FileType.TIFF),
        arguments("图.webp", SampleFiles.webp(), FileType.WEBP),
        arguments("照片.heic", iso("heic"), FileType.HEIC),
        arguments("照片.heif", iso("mif1"), FileType.HEIC),
        arguments("录音.mp3", SampleFiles.mp3(), FileType.MP3),
        arguments("录音.wav", SampleFiles.wav(), FileType.WAV),
        arguments("录音.m4a", iso("M4A "), FileType.M4A),
        arguments("录音.m4a", iso("mp42"), FileType.M4A),
        arguments("录音.aac", SampleFiles.aac(), FileType.AAC),
        arguments("录音.amr", SampleFiles.amr(), FileType.AMR),
        arguments("录音.ogg", SampleFiles.ogg(), FileType.OGG),
        arguments("录音.flac", SampleFiles.flac(), FileType.FLAC),
        arguments("视频.mp4", iso("isom"), FileType.MP4),
        arguments("视频.mov", iso("qt  "), FileType.MOV),
        arguments("视频.avi", SampleFiles.avi(), FileType.AVI),
        arguments("视频.wmv", SampleFiles.wmv(), FileType.WMV),
        arguments("视频.mkv", SampleFiles.mkv(), FileType.MKV),
        arguments("视频.mpg", SampleFiles.mpeg(), FileType.MPEG),
        arguments("话务.csv", SampleFiles.csv(StandardCharsets.UTF_8), FileType.CSV),
        arguments("话务.csv", SampleFiles.csv(Charset.forName("GB18030")), FileType.CSV),
        arguments("话务.tsv", text("a\tb\n1\t2\n"), FileType.TSV),
        arguments("说明.txt", SampleFiles.csv(StandardCharsets.UTF_16), FileType.TXT),
        arguments("打包.zip", SampleFiles.zip("制度/一.pdf"), FileType.ZIP),
        arguments("话务.csv.gz", SampleFiles.gzip(), FileType.GZIP));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyKindThatIsTaken")
  void isToldByItsContent(String name, byte[] content, FileType type) throws IOException {
    assertThat(typeOf(name, content)).isEqualTo(type);
  }

  @ParameterizedTest
  @EnumSource
  void noKindIsWithoutASample(FileType type) {
    assertThat(everyKindThatIsTaken().map(it -> it.get()[2])).contains(type);
  }

  static Stream<Arguments> programs() {
    return Stream.of(
            SampleFiles.windowsProgram(),
            SampleFiles.linuxProgram(),
            SampleFiles.macProgram(),
            SampleFiles.javaClass(),
            SampleFiles.jar(),
            SampleFiles.apk(),
            text("#!/bin/sh\nrm -rf /\n"),
            text("@echo off\r\ndel *.*\r\n"))
        .flatMap(content ->
            Stream.of("月报.pdf", "月报.docx", "月报.txt", "月报", "setup.exe")
                .map(name -> arguments(name, content)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void aProgramIsRefusedWhateverItsName(String name, byte[] content) {
    assertThat(refusalOf(name, content)).isEqualTo(new EvidenceRefusal.Executable(name));
  }

  static Stream<Arguments> kindsThatAreNotTaken() {
    return Stream.of(
        arguments("页面.html", text("<!DOCTYPE html><html><body>x</body></html>"), "html"),
        arguments("图.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "svg"),
        arguments("清单.xml", text("<?xml version=\"1.0\"?><a/>"), "xml"),
        arguments("演示.pptx", SampleFiles.pptx(), "pptx"),
        arguments("安装.msi", SampleFiles.compound(0, List.of("Root Entry", "\u0005Summary")), "msi"),
        arguments("脚本.ps1", text("Remove-Item *"), "ps1"),
        arguments("月报.exe", SampleFiles.pdf(), "exe"),
        arguments("网页.txt", text("<html><script>alert(1)</script></html>"), "txt"),
        arguments("不明", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kindsThatAreNotTaken")
  void aKindThatIsNotOnTheListIsRefused(String name, byte[] content, String ending) {
    assertThat(refusalOf(name, content)).isEqualTo(new EvidenceRefusal.KindNotTaken(name, ending));
  }

  @Test
  void aNameThatPromisesAnotherKindIsRefused_withBothNamed() {
    assertThat(refusalOf("月报.pdf", SampleFiles.docx()))
        .isEqualTo(new EvidenceRefusal.ContentUnlikeName("月报.pdf", "pdf", "docx"));
  }

  @Test
  void aNameWithoutEndingLeavesTheDecisionToTheContent() throws IOException {
    assertThat(typeOf("2026年月报", SampleFiles.pdf())).isEqualTo(FileType.PDF);
    assertThat(typeOf("说明", text("只有文字"))).isEqualTo(FileType.TXT);
  }

  @Test
  void anOfficeFileUnderAPasswordIsRefused_sinceNobodyCouldReadIt() {
    byte[] locked =
        SampleFiles.compound(0, List.of("Root Entry", "EncryptionInfo", "EncryptedPackage"));
    assertThat(refusalOf("制度.docx", locked)).isEqualTo(new EvidenceRefusal.Encrypted("制度.docx"));
  }

  @Test
  void anArchiveThatIsCutOffIsRefused() {
    byte[] whole = SampleFiles.zip("一.pdf", "二.pdf");
    assertThat(refusalOf("打包.zip", Arrays.copyOf(whole, whole.length - 30)))
        .isEqualTo(new EvidenceRefusal.Damaged("打包.zip"));
  }

  @Test
  void aDirectoryBehindSevenMegabytesIsStillRead() throws IOException {
    assertThat(
            typeOf("制度.doc", SampleFiles.compound(14_100, List.of("Root Entry", "WordDocument"))))
        .isEqualTo(FileType.DOC);
  }

  @Test
  void aDirectoryThatIsARingIsRefused_andEnds() {
    byte[] ring = SampleFiles.doc();
    ring[2 * 512] = 0; // the entry of sector 0 points to itself instead of the end
    ring[2 * 512 + 1] = 0;
    ring[2 * 512 + 2] = 0;
    ring[2 * 512 + 3] = 0;
    assertThat(refusalOf("制度.doc", ring)).isEqualTo(new EvidenceRefusal.Damaged("制度.doc"));
  }

  @Test
  void aCompoundFileThatIsCutOffIsRefused() {
    assertThat(refusalOf("制度.doc", Arrays.copyOf(SampleFiles.doc(), 700)))
        .isEqualTo(new EvidenceRefusal.Damaged("制度.doc"));
  }

  private FileType typeOf(String name, byte[] content) throws IOException {
    return FileTypes.of(Files.write(folder.resolve("content"), content), FileName.of(name));
  }

  private Refusal refusalOf(String name, byte[] content) {
    return catchThrowableOfType(Refused.class, () -> typeOf(name, content)).refusal();
  }
}
