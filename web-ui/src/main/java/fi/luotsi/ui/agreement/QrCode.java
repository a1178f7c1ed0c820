package fi.luotsi.ui.agreement;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** An address that a telephone can read from paper. */
final class QrCode {

    /** Dots of a module: enough that a printer draws its edges straight. */
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The picture as an address of data (PNG). The same address gives the same picture. */
    static String of(String address) {
        try {
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            var png = new ByteArrayOutputStream();
            ImageIO.write(drawn(modules), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds so long an address: " + address, tooLong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage drawn(BitMatrix modules) {
        var picture = new BufferedImage(modules.getWidth() * DOTS, modules.getHeight() * DOTS, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x / DOTS, y / DOTS) ? 0 : WHITE);
            }
        }
        return picture;
    }
}
