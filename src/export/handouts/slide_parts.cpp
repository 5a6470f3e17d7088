#include "export/handouts/slide_parts.h"

#include <fmt/core.h>

namespace atlas::slide_parts {

// Everywhere the same names of the same vocabularies.
#define ATLAS_NAMESPACES                                                             \
    "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "               \
    "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' " \
    "xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'"

// A tree of shapes has a shape of its own.
#define ATLAS_TREE_HEAD                                                                       \
    "<p:nvGrpSpPr><p:cNvPr id='1' name=''/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>" \
    "<a:xfrm><a:off x='0' y='0'/><a:ext cx='0' cy='0'/><a:chOff x='0' y='0'/>"                \
    "<a:chExt cx='0' cy='0'/></a:xfrm></p:grpSpPr>"

#define ATLAS_COLOUR_MAP                                                                     \
    "bg1='lt1' tx1='dk1' bg2='lt2' tx2='dk2' accent1='accent1' accent2='accent2' "           \
    "accent3='accent3' accent4='accent4' accent5='accent5' accent6='accent6' hlink='hlink' " \
    "folHlink='folHlink'"

#define ATLAS_TITLE_PLACEHOLDER                                                                       \
    "<p:sp><p:nvSpPr><p:cNvPr id='2' name='Title'/><p:cNvSpPr><a:spLocks noGrp='1'/></p:cNvSpPr>"     \
    "<p:nvPr><p:ph type='title'/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x='609600' y='5486400'/>" \
    "<a:ext cx='10972800' cy='1028700'/></a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom>"     \
    "</p:spPr><p:txBody><a:bodyPr lIns='0' tIns='0' rIns='0' bIns='0'><a:normAutofit/></a:bodyPr>"    \
    "<a:lstStyle/><a:p><a:r><a:rPr lang='en-GB'/><a:t>Caption</a:t></a:r></a:p></p:txBody></p:sp>"

const std::string_view kMaster =
    "<p:sldMaster " ATLAS_NAMESPACES
    "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val='bg1'/>"
    "</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" ATLAS_TREE_HEAD ATLAS_TITLE_PLACEHOLDER
    "</p:spTree></p:cSld><p:clrMap " ATLAS_COLOUR_MAP
    "/><p:sldLayoutIdLst><p:sldLayoutId id='2147483649' "
    "r:id='rId1'/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn='l'><a:buNone/>"
    "<a:defRPr sz='3600' b='1'><a:solidFill><a:schemeClr val='tx1'/></a:solidFill>"
    "<a:latin typeface='+mj-lt'/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr algn='l'>"
    "<a:buNone/><a:defRPr sz='2400'><a:solidFill><a:schemeClr val='tx1'/></a:solidFill>"
    "<a:latin typeface='+mn-lt'/></a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr algn='l'>"
    "<a:defRPr sz='1800'><a:solidFill><a:schemeClr val='tx1'/></a:solidFill>"
    "<a:latin typeface='+mn-lt'/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>";

const std::string_view kLayout =
    "<p:sldLayout " ATLAS_NAMESPACES
    " type='titleOnly' preserve='1'><p:cSld name='Map with caption'>"
    "<p:spTree>" ATLAS_TREE_HEAD ATLAS_TITLE_PLACEHOLDER
    "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";

const std::string_view kNotesMaster =
    "<p:notesMaster " ATLAS_NAMESPACES
    "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val='bg1'/>"
    "</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>" ATLAS_TREE_HEAD
    "<p:sp><p:nvSpPr><p:cNvPr id='2' name='Slide'/><p:cNvSpPr><a:spLocks noGrp='1' noRot='1' "
    "noChangeAspect='1'/></p:cNvSpPr><p:nvPr><p:ph type='sldImg' idx='2'/></p:nvPr></p:nvSpPr><p:spPr>"
    "<a:xfrm><a:off x='685800' y='1143000'/><a:ext cx='5486400' cy='3086100'/></a:xfrm>"
    "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>"
    "<p:sp><p:nvSpPr><p:cNvPr id='3' name='Notes'/><p:cNvSpPr><a:spLocks "
    "noGrp='1'/></p:cNvSpPr><p:nvPr>"
    "<p:ph type='body' sz='quarter' idx='3'/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
    "<a:off x='685800' y='4400550'/><a:ext cx='5486400' cy='3600450'/></a:xfrm>"
    "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>"
    "<a:rPr "
    "lang='en-GB'/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></"
    "p:cSld><p:clrMap " ATLAS_COLOUR_MAP
    "/><p:notesStyle><a:lvl1pPr algn='l'><a:defRPr sz='1200'><a:solidFill><a:schemeClr val='tx1'/>"
    "</a:solidFill><a:latin typeface='+mn-lt'/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>";

std::string themePart(std::string_view name) {
    constexpr std::string_view kFill = "<a:solidFill><a:schemeClr val='phClr'/></a:solidFill>";
    constexpr std::string_view kLine =
        "<a:ln w='6350'><a:solidFill><a:schemeClr val='phClr'/></a:solidFill></a:ln>";
    constexpr std::string_view kEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    constexpr std::string_view kFont = "<a:latin typeface='Arial'/><a:ea typeface=''/><a:cs typeface=''/>";
    return fmt::format(
        "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' name='{0}'>"
        "<a:themeElements><a:clrScheme name='{0}'><a:dk1><a:srgbClr val='111111'/></a:dk1>"
        "<a:lt1><a:srgbClr val='FFFFFF'/></a:lt1><a:dk2><a:srgbClr val='17212B'/></a:dk2>"
        "<a:lt2><a:srgbClr val='E6EDF2'/></a:lt2><a:accent1><a:srgbClr val='0069B5'/></a:accent1>"
        "<a:accent2><a:srgbClr val='C25400'/></a:accent2><a:accent3><a:srgbClr val='7A2BB5'/></a:accent3>"
        "<a:accent4><a:srgbClr val='03764D'/></a:accent4><a:accent5><a:srgbClr val='B3197A'/></a:accent5>"
        "<a:accent6><a:srgbClr val='9C8242'/></a:accent6><a:hlink><a:srgbClr val='0069B5'/></a:hlink>"
        "<a:folHlink><a:srgbClr val='7A2BB5'/></a:folHlink></a:clrScheme><a:fontScheme name='{0}'>"
        "<a:majorFont>{4}</a:majorFont><a:minorFont>{4}</a:minorFont></a:fontScheme><a:fmtScheme "
        "name='{0}'>"
        "<a:fillStyleLst>{1}{1}{1}</a:fillStyleLst><a:lnStyleLst>{2}{2}{2}</a:lnStyleLst>"
        "<a:effectStyleLst>{3}{3}{3}</a:effectStyleLst><a:bgFillStyleLst>{1}{1}{1}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>",
        name, kFill, kLine, kEffect, kFont);
}

const std::string_view kSlide =
    "<p:sld " ATLAS_NAMESPACES
    "><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=''/></a:solidFill>"
    "<a:effectLst/></p:bgPr></p:bg><p:spTree>" ATLAS_TREE_HEAD
    "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";

const std::string_view kPicture =
    "<p:pic><p:nvPicPr><p:cNvPr id='' name='Map' descr=''/><p:cNvPicPr><a:picLocks "
    "noChangeAspect='1'/>"
    "</p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=''/><a:stretch><a:fillRect/></a:stretch>"
    "</p:blipFill><p:spPr><a:xfrm><a:off x='' y=''/><a:ext cx='' cy=''/></a:xfrm>"
    "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom></p:spPr></p:pic>";

const std::string_view kGround =
    "<p:sp><p:nvSpPr><p:cNvPr id='' name='Ground of the "
    "caption'/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
    "<a:xfrm><a:off x='' y=''/><a:ext cx='' cy=''/></a:xfrm><a:prstGeom prst='rect'><a:avLst/>"
    "</a:prstGeom><a:solidFill><a:srgbClr val=''><a:alpha val=''/></a:srgbClr></a:solidFill><a:ln>"
    "<a:noFill/></a:ln></p:spPr></p:sp>";

const std::string_view kWords =
    "<p:sp><p:nvSpPr><p:cNvPr id='' name=''/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
    "<a:off x='' y=''/><a:ext cx='' cy=''/></a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom>"
    "<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap='square' lIns='0' tIns='0' rIns='0' bIns='0' "
    "anchor='t'><a:normAutofit/></a:bodyPr><a:lstStyle/></p:txBody></p:sp>";

const std::string_view kParagraph =
    "<a:p><a:pPr algn='l'><a:lnSpc><a:spcPts val=''/></a:lnSpc></a:pPr><a:r><a:rPr lang='en-GB' sz='' b=''>"
    "<a:solidFill><a:srgbClr val=''/></a:solidFill><a:latin typeface='+mn-lt'/></a:rPr><a:t/></a:r></a:p>";

const std::string_view kNotes =
    "<p:notes " ATLAS_NAMESPACES "><p:cSld><p:spTree>" ATLAS_TREE_HEAD
    "<p:sp><p:nvSpPr><p:cNvPr id='2' name='Slide'/><p:cNvSpPr><a:spLocks noGrp='1' noRot='1' "
    "noChangeAspect='1'/></p:cNvSpPr><p:nvPr><p:ph type='sldImg'/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
    "<p:sp><p:nvSpPr><p:cNvPr id='3' name='Notes'/><p:cNvSpPr><a:spLocks "
    "noGrp='1'/></p:cNvSpPr><p:nvPr>"
    "<p:ph type='body' "
    "idx='1'/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/></p:txBody>"
    "</p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";

const std::string_view kPresentation =
    "<p:presentation " ATLAS_NAMESPACES
    " saveSubsetFonts='1'><p:sldMasterIdLst><p:sldMasterId "
    "id='2147483648' r:id='rId1'/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id='rId2'/>"
    "</p:notesMasterIdLst><p:sldIdLst/><p:sldSz cx='12192000' cy='6858000'/>"
    "<p:notesSz cx='6858000' cy='9144000'/></p:presentation>";

#undef ATLAS_NAMESPACES
#undef ATLAS_TREE_HEAD
#undef ATLAS_COLOUR_MAP
#undef ATLAS_TITLE_PLACEHOLDER

} // namespace atlas::slide_parts
