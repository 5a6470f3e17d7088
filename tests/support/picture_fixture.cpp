#include "picture_fixture.h"

#include <cstring>
#include <stdexcept>

namespace atlas::testing {

namespace {

template <typename T>
T valueOf(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    return *std::move(result);
}

std::string cityRow(const std::string& id, const std::string& name, LngLat place) {
    return id + "," + name + ",,JP," + std::to_string(place.latitudeDegrees) + "," +
           std::to_string(place.longitudeDegrees) + ",100000\n";
}

// OpenGL's rows go up, those of pictures down.
void copyInto(Picture& picture, const PixelImage& pixels, const PixelRectangle& part) {
    const std::size_t rowBytes = 4 * static_cast<std::size_t>(part.widthPixels);
    for (int y = 0; y < part.heightPixels; ++y) {
        const std::size_t at =
            4 * (static_cast<std::size_t>(part.top + y) * static_cast<std::size_t>(picture.widthPixels) +
                 static_cast<std::size_t>(part.left));
        std::memcpy(picture.rgba.data() + at, pixels.row(part.heightPixels - 1 - y), rowBytes);
    }
}

Picture emptyPicture(const Viewport& viewport) {
    Picture picture{viewport.widthPixels, viewport.heightPixels, {}};
    picture.rgba.resize(4 * static_cast<std::size_t>(viewport.widthPixels) *
                        static_cast<std::size_t>(viewport.heightPixels));
    return picture;
}

} // namespace

NetworkPointer networkOf(const std::vector<Pair>& pairs) {
    std::vector<LngLat> places;
    std::vector<std::string> names;
    std::vector<std::array<std::size_t, 2>> links;
    for (const Pair& pair : pairs) {
        links.push_back({places.size(), places.size() + 1});
        places.insert(places.end(), {pair.a, pair.b});
        names.insert(names.end(), {pair.nameA, pair.nameB});
    }
    return networkOf(names, places, links);
}

NetworkPointer networkOf(const std::vector<std::string>& names, const std::vector<LngLat>& places,
                         const std::vector<std::array<std::size_t, 2>>& links) {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    std::string cities(kCityHeader);
    for (std::size_t i = 0; i < places.size(); ++i)
        cities += cityRow(std::to_string(i + 1), names[i], places[i]);
    std::string partnerships(kPartnershipHeader);
    for (const auto& [a, b] : links)
        partnerships += std::to_string(a + 1) + "," + std::to_string(b + 1) + ",,,,lists,\n";
    folder.write("cities.csv", cities);
    folder.write("partnerships.csv", partnerships);
    folder.write("awards.csv", std::string(kAwardHeader));
    return valueOf(loadNetwork(folder.path())).network;
}

const std::vector<Pair>& hardPairs() {
    static const std::vector<Pair> pairs{
        {"Tokyo", {139.69, 35.69}, "San Francisco", {-122.42, 37.77}},
        {"Auckland", {174.76, -36.85}, "Los Angeles", {-118.24, 34.05}},
        {"Honolulu", {-157.86, 21.31}, "Majuro", {171.38, 7.09}},
        {"Auckland South", {174.80, -37.00}, "Santiago", {-70.65, -33.46}},
        {"Bergen", {5.32, 60.39}, "Anchorage", {-149.90, 61.22}}, // over the pole
        {"Madrid", {-3.70, 40.42}, "Weber", {176.30, -40.41}},    // nearly antipodal
    };
    return pairs;
}

Theme themeNamed(const std::string& id) {
    return valueOf(loadTheme(sourceFolder() / "assets" / "themes" / (id + ".json")));
}

SceneInputs inputsFor(NetworkPointer network, const Camera& camera, const std::string& themeId,
                      int widthPixels, int heightPixels) {
    SceneInputs inputs;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    inputs.network = std::move(network);
    inputs.view.camera = camera;
    inputs.view.themeId = themeId;
    inputs.view.labels.areShown = false; // every version of a font draws its letters a little differently
    inputs.viewport.widthPixels = widthPixels;
    inputs.viewport.heightPixels = heightPixels;
    inputs.viewport.pixelRatio = 0.5;
    inputs.theme = themeNamed(themeId);
    return inputs;
}

Studio& Studio::instance() {
    static Studio studio;
    return studio;
}

Studio::Studio()
    : m_context(valueOf(gl::HeadlessContext::create())),
      m_renderer(valueOf(MapRenderer::create())),
      m_builder(naturalEarthFolder(), false) {}

Picture Studio::draw(const SceneInputs& inputs) {
    return drawWith(m_renderer, inputs);
}

Picture Studio::drawWith(MapRenderer& renderer, const SceneInputs& inputs) {
    return drawScene(renderer, valueOf(m_builder.build(inputs)), inputs.view.camera);
}

Picture Studio::drawLabelled(const SceneInputs& inputs, std::shared_ptr<const MapLabels> labels) {
    Scene scene = valueOf(m_builder.build(inputs));
    scene.labels = std::move(labels);
    return drawScene(m_renderer, scene, inputs.view.camera);
}

Picture Studio::drawScene(MapRenderer& renderer, const Scene& scene, const Camera& camera) {
    const Viewport& viewport = scene.viewport;
    PixelImage image;
    const Result<void> drawn = renderer.draw(scene, camera, image);
    if (!drawn) throw std::runtime_error(drawn.error().message);
    Picture picture = emptyPicture(viewport);
    copyInto(picture, image, {0, 0, viewport.widthPixels, viewport.heightPixels});
    return picture;
}

Picture Studio::drawRectangle(const SceneInputs& inputs, const PixelRectangle& rectangle) {
    const Scene scene = valueOf(m_builder.build(inputs));
    const ArcSurvey survey = valueOf(m_renderer.survey(scene, inputs.view.camera));
    PixelImage pixels;
    const Result<void> drawn = m_renderer.drawRectangle(scene, inputs.view.camera, rectangle, survey, pixels);
    if (!drawn) throw std::runtime_error(drawn.error().message);
    Picture picture = emptyPicture(inputs.viewport);
    copyInto(picture, pixels, rectangle);
    return picture;
}

Picture Studio::drawInTiles(const SceneInputs& inputs, int tileWidthPixels, int tileHeightPixels) {
    Picture picture = emptyPicture(inputs.viewport);
    const Result<void> drawn = m_renderer.drawTiles(
        valueOf(m_builder.build(inputs)), inputs.view.camera, tileWidthPixels, tileHeightPixels,
        [&](const PixelImage& pixels, const PixelRectangle& part) -> Result<void> {
            copyInto(picture, pixels, part);
            return {};
        });
    if (!drawn) throw std::runtime_error(drawn.error().message);
    return picture;
}

} // namespace atlas::testing
