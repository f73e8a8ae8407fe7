// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Change the schemas, not this file.
const lengthOf = (text) => [...text].length
export const config = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"lang":{"enum":["zh","en"]},"format":{"enum":["json","ndjson","markdown","csv"]},"encoding":{"type":"string","minLength":1},"encodings":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"fields":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"blocks":{"type":"boolean"},"tables":{"enum":["gfm","html",false]},"positions":{"type":"boolean"},"normalize":{"type":"boolean"},"single":{"type":"boolean"},"excel":{"type":"boolean"},"rules":{"type":"object","additionalProperties":false,"properties":{"contents-garbled-entry":{"enum":["error","warning","info","off"],"default":"warning"},"contents-missing-document":{"enum":["error","warning","info","off"],"default":"error"},"contents-number-differs":{"enum":["error","warning","info","off"],"default":"error"},"contents-order":{"enum":["error","warning","info","off"],"default":"warning"},"contents-page-differs":{"enum":["error","warning","info","off"],"default":"warning"},"contents-page-order":{"enum":["error","warning","info","off"],"default":"warning"},"contents-title-differs":{"enum":["error","warning","info","off"],"default":"warning"},"document-missing-contents":{"enum":["error","warning","info","off"],"default":"warning"},"limit-contents":{"enum":["error","warning","info","off"],"default":"warning"},"limit-documents":{"enum":["error","warning","info","off"],"default":"warning"},"number-only-in-contents":{"enum":["error","warning","info","off"],"default":"warning"},"number-code-issuer":{"enum":["error","warning","info","off"],"default":"warning"},"number-duplicate":{"enum":["error","warning","info","off"],"default":"error"},"number-falling":{"enum":["error","warning","info","off"],"default":"info"},"number-gap":{"enum":["error","warning","info","off"],"default":"info"},"number-irregular":{"enum":["error","warning","info","off"],"default":"warning"},"number-missing":{"enum":["error","warning","info","off"],"default":"warning"},"kind-unlisted":{"enum":["error","warning","info","off"],"default":"info"},"title-form":{"enum":["error","warning","info","off"],"default":"warning"},"title-missing":{"enum":["error","warning","info","off"],"default":"error"},"addressee-colon":{"enum":["error","warning","info","off"],"default":"warning"},"addressee-missing":{"enum":["error","warning","info","off"],"default":"warning"},"date-future":{"enum":["error","warning","info","off"],"default":"error"},"date-invalid":{"enum":["error","warning","info","off"],"default":"error"},"no-date":{"enum":["error","warning","info","off"],"default":"error"},"number-year-differs":{"enum":["error","warning","info","off"],"default":"warning"},"number-year-issue":{"enum":["error","warning","info","off"],"default":"warning"},"no-signature":{"enum":["error","warning","info","off"],"default":"warning"},"signatory-differs":{"enum":["error","warning","info","off"],"default":"warning"},"annex-not-announced":{"enum":["error","warning","info","off"],"default":"warning"},"attachment-missing-annex":{"enum":["error","warning","info","off"],"default":"warning"},"attachment-numbering":{"enum":["error","warning","info","off"],"default":"warning"},"attachment-title-differs":{"enum":["error","warning","info","off"],"default":"warning"},"heading-level-skipped":{"enum":["error","warning","info","off"],"default":"info"},"heading-restarted":{"enum":["error","warning","info","off"],"default":"info"},"heading-sequence":{"enum":["error","warning","info","off"],"default":"warning"},"limit-heading":{"enum":["error","warning","info","off"],"default":"warning"},"book-title-nesting":{"enum":["error","warning","info","off"],"default":"info"},"brackets-unbalanced":{"enum":["error","warning","info","off"],"default":"warning"},"halfwidth-punctuation":{"enum":["error","warning","info","off"],"default":"warning"},"layout-spaces":{"enum":["error","warning","info","off"],"default":"info"},"char-control":{"enum":["error","warning","info","off"],"default":"warning"},"char-private-use":{"enum":["error","warning","info","off"],"default":"warning"},"char-replacement":{"enum":["error","warning","info","off"],"default":"error"},"ocr-twin":{"enum":["error","warning","info","off"],"default":"warning"},"script-mixed":{"enum":["error","warning","info","off"],"default":"warning"},"limit-table":{"enum":["error","warning","info","off"],"default":"warning"},"table-column-lost":{"enum":["error","warning","info","off"],"default":"warning"},"table-unread":{"enum":["error","warning","info","off"],"default":"warning"},"table-header":{"enum":["error","warning","info","off"],"default":"info"},"table-ragged":{"enum":["error","warning","info","off"],"default":"warning"},"table-sequence":{"enum":["error","warning","info","off"],"default":"warning"},"table-sum":{"enum":["error","warning","info","off"],"default":"error"},"reference-form":{"enum":["error","warning","info","off"],"default":"info"},"reference-itself":{"enum":["error","warning","info","off"],"default":"warning"},"reference-later":{"enum":["error","warning","info","off"],"default":"error"},"reference-repealed":{"enum":["error","warning","info","off"],"default":"warning"},"imprint-issue":{"enum":["error","warning","info","off"],"default":"warning"},"imprint-published":{"enum":["error","warning","info","off"],"default":"warning"},"imprint-year":{"enum":["error","warning","info","off"],"default":"warning"},"encoding-ambiguous":{"enum":["error","warning","info","off"],"default":"warning"},"encoding-invalid-bytes":{"enum":["error","warning","info","off"],"default":"error"},"encoding-mixed":{"enum":["error","warning","info","off"],"default":"error"},"encoding-mojibake":{"enum":["error","warning","info","off"],"default":"error"},"encoding-more":{"enum":["error","warning","info","off"],"default":"warning"},"encoding-private-use":{"enum":["error","warning","info","off"],"default":"info"},"encoding-truncated":{"enum":["error","warning","info","off"],"default":"error"},"privacy-bank-card":{"enum":["error","warning","info","off"],"default":"warning"},"privacy-citizen-id":{"enum":["error","warning","info","off"],"default":"warning"},"privacy-mobile":{"enum":["error","warning","info","off"],"default":"warning"},"correction-differs":{"enum":["error","warning","info","off"],"default":"error"},"correction-line-ambiguous":{"enum":["error","warning","info","off"],"default":"error"},"correction-line-gone":{"enum":["error","warning","info","off"],"default":"error"},"correction-no-block":{"enum":["error","warning","info","off"],"default":"error"},"correction-no-place":{"enum":["error","warning","info","off"],"default":"error"},"correction-unneeded":{"enum":["error","warning","info","off"],"default":"info"},"correction-value":{"enum":["error","warning","info","off"],"default":"error"},"corrections-none":{"enum":["error","warning","info","off"],"default":"info"},"empty-input":{"enum":["error","warning","info","off"],"default":"error"},"limit-line":{"enum":["error","warning","info","off"],"default":"warning"},"no-documents":{"enum":["error","warning","info","off"],"default":"error"},"text-outside-documents":{"enum":["error","warning","info","off"],"default":"warning"},"record-consistency":{"enum":["error","warning","info","off"],"default":"error"},"record-schema":{"enum":["error","warning","info","off"],"default":"error"}}},"failOn":{"enum":["error","warning","info"]},"maxWarnings":{"type":"integer","minimum":0},"suppressions":{"type":"string","minLength":1},"profile":{"type":"object","additionalProperties":false,"properties":{"numberPatterns":{"type":"array","items":{"type":"string","minLength":1}},"issuers":{"type":"object","additionalProperties":{"type":"string","minLength":1}},"runningHeads":{"type":"array","items":{"type":"string","minLength":1}},"sections":{"type":"array","items":{"type":"string","minLength":1}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gongbao:/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lang !== undefined){
let data1 = data.lang;
const _errs4 = errors;
if(!((data1 === "zh") || (data1 === "en"))){
validate20.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/enum",keyword:"enum",params:{allowedValues: schema31.properties.lang.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data2 = data.format;
const _errs5 = errors;
if(!((((data2 === "json") || (data2 === "ndjson")) || (data2 === "markdown")) || (data2 === "csv"))){
validate20.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined){
let data3 = data.encoding;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encodings !== undefined){
let data4 = data.encodings;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length < 1){
validate20.errors = [{instancePath:instancePath+"/encodings",schemaPath:"#/properties/encodings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/encodings/" + i0,schemaPath:"#/properties/encodings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/encodings/" + i0,schemaPath:"#/properties/encodings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/encodings",schemaPath:"#/properties/encodings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data6 = data.fields;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length < 1){
validate20.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fields/" + i1,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks !== undefined){
const _errs16 = errors;
if(typeof data.blocks !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data9 = data.tables;
const _errs18 = errors;
if(!(((data9 === "gfm") || (data9 === "html")) || (data9 === false))){
validate20.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/enum",keyword:"enum",params:{allowedValues: schema31.properties.tables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positions !== undefined){
const _errs19 = errors;
if(typeof data.positions !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.normalize !== undefined){
const _errs21 = errors;
if(typeof data.normalize !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/normalize",schemaPath:"#/properties/normalize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.single !== undefined){
const _errs23 = errors;
if(typeof data.single !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/single",schemaPath:"#/properties/single/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excel !== undefined){
const _errs25 = errors;
if(typeof data.excel !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/excel",schemaPath:"#/properties/excel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data14 = data.rules;
const _errs27 = errors;
if(errors === _errs27){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs29 = errors;
for(const key1 in data14){
if(!(func1.call(schema31.properties.rules.properties, key1))){
validate20.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data14["contents-garbled-entry"] !== undefined){
let data15 = data14["contents-garbled-entry"];
const _errs30 = errors;
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-garbled-entry",schemaPath:"#/properties/rules/properties/contents-garbled-entry/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-garbled-entry"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["contents-missing-document"] !== undefined){
let data16 = data14["contents-missing-document"];
const _errs31 = errors;
if(!((((data16 === "error") || (data16 === "warning")) || (data16 === "info")) || (data16 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-missing-document",schemaPath:"#/properties/rules/properties/contents-missing-document/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-missing-document"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["contents-number-differs"] !== undefined){
let data17 = data14["contents-number-differs"];
const _errs32 = errors;
if(!((((data17 === "error") || (data17 === "warning")) || (data17 === "info")) || (data17 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-number-differs",schemaPath:"#/properties/rules/properties/contents-number-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-number-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["contents-order"] !== undefined){
let data18 = data14["contents-order"];
const _errs33 = errors;
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-order",schemaPath:"#/properties/rules/properties/contents-order/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-order"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["contents-page-differs"] !== undefined){
let data19 = data14["contents-page-differs"];
const _errs34 = errors;
if(!((((data19 === "error") || (data19 === "warning")) || (data19 === "info")) || (data19 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-page-differs",schemaPath:"#/properties/rules/properties/contents-page-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-page-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["contents-page-order"] !== undefined){
let data20 = data14["contents-page-order"];
const _errs35 = errors;
if(!((((data20 === "error") || (data20 === "warning")) || (data20 === "info")) || (data20 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-page-order",schemaPath:"#/properties/rules/properties/contents-page-order/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-page-order"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["contents-title-differs"] !== undefined){
let data21 = data14["contents-title-differs"];
const _errs36 = errors;
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/contents-title-differs",schemaPath:"#/properties/rules/properties/contents-title-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["contents-title-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["document-missing-contents"] !== undefined){
let data22 = data14["document-missing-contents"];
const _errs37 = errors;
if(!((((data22 === "error") || (data22 === "warning")) || (data22 === "info")) || (data22 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/document-missing-contents",schemaPath:"#/properties/rules/properties/document-missing-contents/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["document-missing-contents"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["limit-contents"] !== undefined){
let data23 = data14["limit-contents"];
const _errs38 = errors;
if(!((((data23 === "error") || (data23 === "warning")) || (data23 === "info")) || (data23 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/limit-contents",schemaPath:"#/properties/rules/properties/limit-contents/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["limit-contents"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["limit-documents"] !== undefined){
let data24 = data14["limit-documents"];
const _errs39 = errors;
if(!((((data24 === "error") || (data24 === "warning")) || (data24 === "info")) || (data24 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/limit-documents",schemaPath:"#/properties/rules/properties/limit-documents/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["limit-documents"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-only-in-contents"] !== undefined){
let data25 = data14["number-only-in-contents"];
const _errs40 = errors;
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-only-in-contents",schemaPath:"#/properties/rules/properties/number-only-in-contents/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-only-in-contents"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-code-issuer"] !== undefined){
let data26 = data14["number-code-issuer"];
const _errs41 = errors;
if(!((((data26 === "error") || (data26 === "warning")) || (data26 === "info")) || (data26 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-code-issuer",schemaPath:"#/properties/rules/properties/number-code-issuer/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-code-issuer"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-duplicate"] !== undefined){
let data27 = data14["number-duplicate"];
const _errs42 = errors;
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-duplicate",schemaPath:"#/properties/rules/properties/number-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-duplicate"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-falling"] !== undefined){
let data28 = data14["number-falling"];
const _errs43 = errors;
if(!((((data28 === "error") || (data28 === "warning")) || (data28 === "info")) || (data28 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-falling",schemaPath:"#/properties/rules/properties/number-falling/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-falling"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-gap"] !== undefined){
let data29 = data14["number-gap"];
const _errs44 = errors;
if(!((((data29 === "error") || (data29 === "warning")) || (data29 === "info")) || (data29 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-gap",schemaPath:"#/properties/rules/properties/number-gap/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-gap"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-irregular"] !== undefined){
let data30 = data14["number-irregular"];
const _errs45 = errors;
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "info")) || (data30 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-irregular",schemaPath:"#/properties/rules/properties/number-irregular/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-irregular"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs45 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-missing"] !== undefined){
let data31 = data14["number-missing"];
const _errs46 = errors;
if(!((((data31 === "error") || (data31 === "warning")) || (data31 === "info")) || (data31 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-missing",schemaPath:"#/properties/rules/properties/number-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-missing"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs46 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["kind-unlisted"] !== undefined){
let data32 = data14["kind-unlisted"];
const _errs47 = errors;
if(!((((data32 === "error") || (data32 === "warning")) || (data32 === "info")) || (data32 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/kind-unlisted",schemaPath:"#/properties/rules/properties/kind-unlisted/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["kind-unlisted"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["title-form"] !== undefined){
let data33 = data14["title-form"];
const _errs48 = errors;
if(!((((data33 === "error") || (data33 === "warning")) || (data33 === "info")) || (data33 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/title-form",schemaPath:"#/properties/rules/properties/title-form/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["title-form"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs48 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["title-missing"] !== undefined){
let data34 = data14["title-missing"];
const _errs49 = errors;
if(!((((data34 === "error") || (data34 === "warning")) || (data34 === "info")) || (data34 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/title-missing",schemaPath:"#/properties/rules/properties/title-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["title-missing"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["addressee-colon"] !== undefined){
let data35 = data14["addressee-colon"];
const _errs50 = errors;
if(!((((data35 === "error") || (data35 === "warning")) || (data35 === "info")) || (data35 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/addressee-colon",schemaPath:"#/properties/rules/properties/addressee-colon/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["addressee-colon"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs50 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["addressee-missing"] !== undefined){
let data36 = data14["addressee-missing"];
const _errs51 = errors;
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/addressee-missing",schemaPath:"#/properties/rules/properties/addressee-missing/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["addressee-missing"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["date-future"] !== undefined){
let data37 = data14["date-future"];
const _errs52 = errors;
if(!((((data37 === "error") || (data37 === "warning")) || (data37 === "info")) || (data37 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/date-future",schemaPath:"#/properties/rules/properties/date-future/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["date-future"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs52 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["date-invalid"] !== undefined){
let data38 = data14["date-invalid"];
const _errs53 = errors;
if(!((((data38 === "error") || (data38 === "warning")) || (data38 === "info")) || (data38 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/date-invalid",schemaPath:"#/properties/rules/properties/date-invalid/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["date-invalid"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs53 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["no-date"] !== undefined){
let data39 = data14["no-date"];
const _errs54 = errors;
if(!((((data39 === "error") || (data39 === "warning")) || (data39 === "info")) || (data39 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/no-date",schemaPath:"#/properties/rules/properties/no-date/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["no-date"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs54 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-year-differs"] !== undefined){
let data40 = data14["number-year-differs"];
const _errs55 = errors;
if(!((((data40 === "error") || (data40 === "warning")) || (data40 === "info")) || (data40 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-year-differs",schemaPath:"#/properties/rules/properties/number-year-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-year-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs55 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["number-year-issue"] !== undefined){
let data41 = data14["number-year-issue"];
const _errs56 = errors;
if(!((((data41 === "error") || (data41 === "warning")) || (data41 === "info")) || (data41 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/number-year-issue",schemaPath:"#/properties/rules/properties/number-year-issue/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["number-year-issue"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs56 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["no-signature"] !== undefined){
let data42 = data14["no-signature"];
const _errs57 = errors;
if(!((((data42 === "error") || (data42 === "warning")) || (data42 === "info")) || (data42 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/no-signature",schemaPath:"#/properties/rules/properties/no-signature/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["no-signature"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs57 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["signatory-differs"] !== undefined){
let data43 = data14["signatory-differs"];
const _errs58 = errors;
if(!((((data43 === "error") || (data43 === "warning")) || (data43 === "info")) || (data43 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/signatory-differs",schemaPath:"#/properties/rules/properties/signatory-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["signatory-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs58 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["annex-not-announced"] !== undefined){
let data44 = data14["annex-not-announced"];
const _errs59 = errors;
if(!((((data44 === "error") || (data44 === "warning")) || (data44 === "info")) || (data44 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/annex-not-announced",schemaPath:"#/properties/rules/properties/annex-not-announced/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["annex-not-announced"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs59 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["attachment-missing-annex"] !== undefined){
let data45 = data14["attachment-missing-annex"];
const _errs60 = errors;
if(!((((data45 === "error") || (data45 === "warning")) || (data45 === "info")) || (data45 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/attachment-missing-annex",schemaPath:"#/properties/rules/properties/attachment-missing-annex/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["attachment-missing-annex"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs60 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["attachment-numbering"] !== undefined){
let data46 = data14["attachment-numbering"];
const _errs61 = errors;
if(!((((data46 === "error") || (data46 === "warning")) || (data46 === "info")) || (data46 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/attachment-numbering",schemaPath:"#/properties/rules/properties/attachment-numbering/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["attachment-numbering"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs61 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["attachment-title-differs"] !== undefined){
let data47 = data14["attachment-title-differs"];
const _errs62 = errors;
if(!((((data47 === "error") || (data47 === "warning")) || (data47 === "info")) || (data47 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/attachment-title-differs",schemaPath:"#/properties/rules/properties/attachment-title-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["attachment-title-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs62 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["heading-level-skipped"] !== undefined){
let data48 = data14["heading-level-skipped"];
const _errs63 = errors;
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "info")) || (data48 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/heading-level-skipped",schemaPath:"#/properties/rules/properties/heading-level-skipped/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["heading-level-skipped"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs63 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["heading-restarted"] !== undefined){
let data49 = data14["heading-restarted"];
const _errs64 = errors;
if(!((((data49 === "error") || (data49 === "warning")) || (data49 === "info")) || (data49 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/heading-restarted",schemaPath:"#/properties/rules/properties/heading-restarted/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["heading-restarted"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs64 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["heading-sequence"] !== undefined){
let data50 = data14["heading-sequence"];
const _errs65 = errors;
if(!((((data50 === "error") || (data50 === "warning")) || (data50 === "info")) || (data50 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/heading-sequence",schemaPath:"#/properties/rules/properties/heading-sequence/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["heading-sequence"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs65 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["limit-heading"] !== undefined){
let data51 = data14["limit-heading"];
const _errs66 = errors;
if(!((((data51 === "error") || (data51 === "warning")) || (data51 === "info")) || (data51 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/limit-heading",schemaPath:"#/properties/rules/properties/limit-heading/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["limit-heading"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs66 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["book-title-nesting"] !== undefined){
let data52 = data14["book-title-nesting"];
const _errs67 = errors;
if(!((((data52 === "error") || (data52 === "warning")) || (data52 === "info")) || (data52 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/book-title-nesting",schemaPath:"#/properties/rules/properties/book-title-nesting/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["book-title-nesting"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs67 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["brackets-unbalanced"] !== undefined){
let data53 = data14["brackets-unbalanced"];
const _errs68 = errors;
if(!((((data53 === "error") || (data53 === "warning")) || (data53 === "info")) || (data53 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/brackets-unbalanced",schemaPath:"#/properties/rules/properties/brackets-unbalanced/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["brackets-unbalanced"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs68 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["halfwidth-punctuation"] !== undefined){
let data54 = data14["halfwidth-punctuation"];
const _errs69 = errors;
if(!((((data54 === "error") || (data54 === "warning")) || (data54 === "info")) || (data54 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/halfwidth-punctuation",schemaPath:"#/properties/rules/properties/halfwidth-punctuation/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["halfwidth-punctuation"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs69 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["layout-spaces"] !== undefined){
let data55 = data14["layout-spaces"];
const _errs70 = errors;
if(!((((data55 === "error") || (data55 === "warning")) || (data55 === "info")) || (data55 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/layout-spaces",schemaPath:"#/properties/rules/properties/layout-spaces/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["layout-spaces"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs70 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["char-control"] !== undefined){
let data56 = data14["char-control"];
const _errs71 = errors;
if(!((((data56 === "error") || (data56 === "warning")) || (data56 === "info")) || (data56 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/char-control",schemaPath:"#/properties/rules/properties/char-control/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["char-control"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs71 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["char-private-use"] !== undefined){
let data57 = data14["char-private-use"];
const _errs72 = errors;
if(!((((data57 === "error") || (data57 === "warning")) || (data57 === "info")) || (data57 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/char-private-use",schemaPath:"#/properties/rules/properties/char-private-use/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["char-private-use"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs72 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["char-replacement"] !== undefined){
let data58 = data14["char-replacement"];
const _errs73 = errors;
if(!((((data58 === "error") || (data58 === "warning")) || (data58 === "info")) || (data58 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/char-replacement",schemaPath:"#/properties/rules/properties/char-replacement/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["char-replacement"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs73 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["ocr-twin"] !== undefined){
let data59 = data14["ocr-twin"];
const _errs74 = errors;
if(!((((data59 === "error") || (data59 === "warning")) || (data59 === "info")) || (data59 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/ocr-twin",schemaPath:"#/properties/rules/properties/ocr-twin/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["ocr-twin"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs74 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["script-mixed"] !== undefined){
let data60 = data14["script-mixed"];
const _errs75 = errors;
if(!((((data60 === "error") || (data60 === "warning")) || (data60 === "info")) || (data60 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/script-mixed",schemaPath:"#/properties/rules/properties/script-mixed/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["script-mixed"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs75 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["limit-table"] !== undefined){
let data61 = data14["limit-table"];
const _errs76 = errors;
if(!((((data61 === "error") || (data61 === "warning")) || (data61 === "info")) || (data61 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/limit-table",schemaPath:"#/properties/rules/properties/limit-table/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["limit-table"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs76 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["table-column-lost"] !== undefined){
let data62 = data14["table-column-lost"];
const _errs77 = errors;
if(!((((data62 === "error") || (data62 === "warning")) || (data62 === "info")) || (data62 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/table-column-lost",schemaPath:"#/properties/rules/properties/table-column-lost/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["table-column-lost"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs77 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["table-unread"] !== undefined){
let data63 = data14["table-unread"];
const _errs78 = errors;
if(!((((data63 === "error") || (data63 === "warning")) || (data63 === "info")) || (data63 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/table-unread",schemaPath:"#/properties/rules/properties/table-unread/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["table-unread"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs78 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["table-header"] !== undefined){
let data64 = data14["table-header"];
const _errs79 = errors;
if(!((((data64 === "error") || (data64 === "warning")) || (data64 === "info")) || (data64 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/table-header",schemaPath:"#/properties/rules/properties/table-header/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["table-header"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs79 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["table-ragged"] !== undefined){
let data65 = data14["table-ragged"];
const _errs80 = errors;
if(!((((data65 === "error") || (data65 === "warning")) || (data65 === "info")) || (data65 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/table-ragged",schemaPath:"#/properties/rules/properties/table-ragged/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["table-ragged"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs80 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["table-sequence"] !== undefined){
let data66 = data14["table-sequence"];
const _errs81 = errors;
if(!((((data66 === "error") || (data66 === "warning")) || (data66 === "info")) || (data66 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/table-sequence",schemaPath:"#/properties/rules/properties/table-sequence/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["table-sequence"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs81 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["table-sum"] !== undefined){
let data67 = data14["table-sum"];
const _errs82 = errors;
if(!((((data67 === "error") || (data67 === "warning")) || (data67 === "info")) || (data67 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/table-sum",schemaPath:"#/properties/rules/properties/table-sum/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["table-sum"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs82 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["reference-form"] !== undefined){
let data68 = data14["reference-form"];
const _errs83 = errors;
if(!((((data68 === "error") || (data68 === "warning")) || (data68 === "info")) || (data68 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/reference-form",schemaPath:"#/properties/rules/properties/reference-form/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["reference-form"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs83 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["reference-itself"] !== undefined){
let data69 = data14["reference-itself"];
const _errs84 = errors;
if(!((((data69 === "error") || (data69 === "warning")) || (data69 === "info")) || (data69 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/reference-itself",schemaPath:"#/properties/rules/properties/reference-itself/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["reference-itself"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs84 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["reference-later"] !== undefined){
let data70 = data14["reference-later"];
const _errs85 = errors;
if(!((((data70 === "error") || (data70 === "warning")) || (data70 === "info")) || (data70 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/reference-later",schemaPath:"#/properties/rules/properties/reference-later/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["reference-later"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs85 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["reference-repealed"] !== undefined){
let data71 = data14["reference-repealed"];
const _errs86 = errors;
if(!((((data71 === "error") || (data71 === "warning")) || (data71 === "info")) || (data71 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/reference-repealed",schemaPath:"#/properties/rules/properties/reference-repealed/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["reference-repealed"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs86 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["imprint-issue"] !== undefined){
let data72 = data14["imprint-issue"];
const _errs87 = errors;
if(!((((data72 === "error") || (data72 === "warning")) || (data72 === "info")) || (data72 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/imprint-issue",schemaPath:"#/properties/rules/properties/imprint-issue/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["imprint-issue"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs87 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["imprint-published"] !== undefined){
let data73 = data14["imprint-published"];
const _errs88 = errors;
if(!((((data73 === "error") || (data73 === "warning")) || (data73 === "info")) || (data73 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/imprint-published",schemaPath:"#/properties/rules/properties/imprint-published/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["imprint-published"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs88 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["imprint-year"] !== undefined){
let data74 = data14["imprint-year"];
const _errs89 = errors;
if(!((((data74 === "error") || (data74 === "warning")) || (data74 === "info")) || (data74 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/imprint-year",schemaPath:"#/properties/rules/properties/imprint-year/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["imprint-year"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs89 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-ambiguous"] !== undefined){
let data75 = data14["encoding-ambiguous"];
const _errs90 = errors;
if(!((((data75 === "error") || (data75 === "warning")) || (data75 === "info")) || (data75 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-ambiguous",schemaPath:"#/properties/rules/properties/encoding-ambiguous/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-ambiguous"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs90 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-invalid-bytes"] !== undefined){
let data76 = data14["encoding-invalid-bytes"];
const _errs91 = errors;
if(!((((data76 === "error") || (data76 === "warning")) || (data76 === "info")) || (data76 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-invalid-bytes",schemaPath:"#/properties/rules/properties/encoding-invalid-bytes/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-invalid-bytes"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs91 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-mixed"] !== undefined){
let data77 = data14["encoding-mixed"];
const _errs92 = errors;
if(!((((data77 === "error") || (data77 === "warning")) || (data77 === "info")) || (data77 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-mixed",schemaPath:"#/properties/rules/properties/encoding-mixed/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-mixed"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs92 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-mojibake"] !== undefined){
let data78 = data14["encoding-mojibake"];
const _errs93 = errors;
if(!((((data78 === "error") || (data78 === "warning")) || (data78 === "info")) || (data78 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-mojibake",schemaPath:"#/properties/rules/properties/encoding-mojibake/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-mojibake"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs93 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-more"] !== undefined){
let data79 = data14["encoding-more"];
const _errs94 = errors;
if(!((((data79 === "error") || (data79 === "warning")) || (data79 === "info")) || (data79 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-more",schemaPath:"#/properties/rules/properties/encoding-more/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-more"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs94 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-private-use"] !== undefined){
let data80 = data14["encoding-private-use"];
const _errs95 = errors;
if(!((((data80 === "error") || (data80 === "warning")) || (data80 === "info")) || (data80 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-private-use",schemaPath:"#/properties/rules/properties/encoding-private-use/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-private-use"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs95 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["encoding-truncated"] !== undefined){
let data81 = data14["encoding-truncated"];
const _errs96 = errors;
if(!((((data81 === "error") || (data81 === "warning")) || (data81 === "info")) || (data81 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/encoding-truncated",schemaPath:"#/properties/rules/properties/encoding-truncated/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["encoding-truncated"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs96 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["privacy-bank-card"] !== undefined){
let data82 = data14["privacy-bank-card"];
const _errs97 = errors;
if(!((((data82 === "error") || (data82 === "warning")) || (data82 === "info")) || (data82 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/privacy-bank-card",schemaPath:"#/properties/rules/properties/privacy-bank-card/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["privacy-bank-card"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs97 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["privacy-citizen-id"] !== undefined){
let data83 = data14["privacy-citizen-id"];
const _errs98 = errors;
if(!((((data83 === "error") || (data83 === "warning")) || (data83 === "info")) || (data83 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/privacy-citizen-id",schemaPath:"#/properties/rules/properties/privacy-citizen-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["privacy-citizen-id"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs98 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["privacy-mobile"] !== undefined){
let data84 = data14["privacy-mobile"];
const _errs99 = errors;
if(!((((data84 === "error") || (data84 === "warning")) || (data84 === "info")) || (data84 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/privacy-mobile",schemaPath:"#/properties/rules/properties/privacy-mobile/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["privacy-mobile"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs99 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-differs"] !== undefined){
let data85 = data14["correction-differs"];
const _errs100 = errors;
if(!((((data85 === "error") || (data85 === "warning")) || (data85 === "info")) || (data85 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-differs",schemaPath:"#/properties/rules/properties/correction-differs/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-differs"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs100 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-line-ambiguous"] !== undefined){
let data86 = data14["correction-line-ambiguous"];
const _errs101 = errors;
if(!((((data86 === "error") || (data86 === "warning")) || (data86 === "info")) || (data86 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-line-ambiguous",schemaPath:"#/properties/rules/properties/correction-line-ambiguous/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-line-ambiguous"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs101 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-line-gone"] !== undefined){
let data87 = data14["correction-line-gone"];
const _errs102 = errors;
if(!((((data87 === "error") || (data87 === "warning")) || (data87 === "info")) || (data87 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-line-gone",schemaPath:"#/properties/rules/properties/correction-line-gone/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-line-gone"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs102 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-no-block"] !== undefined){
let data88 = data14["correction-no-block"];
const _errs103 = errors;
if(!((((data88 === "error") || (data88 === "warning")) || (data88 === "info")) || (data88 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-no-block",schemaPath:"#/properties/rules/properties/correction-no-block/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-no-block"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs103 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-no-place"] !== undefined){
let data89 = data14["correction-no-place"];
const _errs104 = errors;
if(!((((data89 === "error") || (data89 === "warning")) || (data89 === "info")) || (data89 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-no-place",schemaPath:"#/properties/rules/properties/correction-no-place/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-no-place"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs104 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-unneeded"] !== undefined){
let data90 = data14["correction-unneeded"];
const _errs105 = errors;
if(!((((data90 === "error") || (data90 === "warning")) || (data90 === "info")) || (data90 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-unneeded",schemaPath:"#/properties/rules/properties/correction-unneeded/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-unneeded"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs105 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["correction-value"] !== undefined){
let data91 = data14["correction-value"];
const _errs106 = errors;
if(!((((data91 === "error") || (data91 === "warning")) || (data91 === "info")) || (data91 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/correction-value",schemaPath:"#/properties/rules/properties/correction-value/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["correction-value"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs106 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["corrections-none"] !== undefined){
let data92 = data14["corrections-none"];
const _errs107 = errors;
if(!((((data92 === "error") || (data92 === "warning")) || (data92 === "info")) || (data92 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/corrections-none",schemaPath:"#/properties/rules/properties/corrections-none/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["corrections-none"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs107 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["empty-input"] !== undefined){
let data93 = data14["empty-input"];
const _errs108 = errors;
if(!((((data93 === "error") || (data93 === "warning")) || (data93 === "info")) || (data93 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/empty-input",schemaPath:"#/properties/rules/properties/empty-input/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["empty-input"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs108 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["limit-line"] !== undefined){
let data94 = data14["limit-line"];
const _errs109 = errors;
if(!((((data94 === "error") || (data94 === "warning")) || (data94 === "info")) || (data94 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/limit-line",schemaPath:"#/properties/rules/properties/limit-line/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["limit-line"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs109 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["no-documents"] !== undefined){
let data95 = data14["no-documents"];
const _errs110 = errors;
if(!((((data95 === "error") || (data95 === "warning")) || (data95 === "info")) || (data95 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/no-documents",schemaPath:"#/properties/rules/properties/no-documents/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["no-documents"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs110 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["text-outside-documents"] !== undefined){
let data96 = data14["text-outside-documents"];
const _errs111 = errors;
if(!((((data96 === "error") || (data96 === "warning")) || (data96 === "info")) || (data96 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/text-outside-documents",schemaPath:"#/properties/rules/properties/text-outside-documents/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["text-outside-documents"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs111 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["record-consistency"] !== undefined){
let data97 = data14["record-consistency"];
const _errs112 = errors;
if(!((((data97 === "error") || (data97 === "warning")) || (data97 === "info")) || (data97 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/record-consistency",schemaPath:"#/properties/rules/properties/record-consistency/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["record-consistency"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs112 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14["record-schema"] !== undefined){
let data98 = data14["record-schema"];
const _errs113 = errors;
if(!((((data98 === "error") || (data98 === "warning")) || (data98 === "info")) || (data98 === "off"))){
validate20.errors = [{instancePath:instancePath+"/rules/record-schema",schemaPath:"#/properties/rules/properties/record-schema/enum",keyword:"enum",params:{allowedValues: schema31.properties.rules.properties["record-schema"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs113 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failOn !== undefined){
let data99 = data.failOn;
const _errs114 = errors;
if(!(((data99 === "error") || (data99 === "warning")) || (data99 === "info"))){
validate20.errors = [{instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.failOn.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs114 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxWarnings !== undefined){
let data100 = data.maxWarnings;
const _errs115 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate20.errors = [{instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs115){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs115 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data101 = data.suppressions;
const _errs117 = errors;
if(errors === _errs117){
if(typeof data101 === "string"){
if(func2(data101) < 1){
validate20.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data102 = data.profile;
const _errs119 = errors;
if(errors === _errs119){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
const _errs121 = errors;
for(const key2 in data102){
if(!((((key2 === "numberPatterns") || (key2 === "issuers")) || (key2 === "runningHeads")) || (key2 === "sections"))){
validate20.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs121 === errors){
if(data102.numberPatterns !== undefined){
let data103 = data102.numberPatterns;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data103)){
var valid5 = true;
const len2 = data103.length;
for(let i2=0; i2<len2; i2++){
let data104 = data103[i2];
const _errs124 = errors;
if(errors === _errs124){
if(typeof data104 === "string"){
if(func2(data104) < 1){
validate20.errors = [{instancePath:instancePath+"/profile/numberPatterns/" + i2,schemaPath:"#/properties/profile/properties/numberPatterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/numberPatterns/" + i2,schemaPath:"#/properties/profile/properties/numberPatterns/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs124 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/numberPatterns",schemaPath:"#/properties/profile/properties/numberPatterns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs122 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data102.issuers !== undefined){
let data105 = data102.issuers;
const _errs126 = errors;
if(errors === _errs126){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key3 in data105){
let data106 = data105[key3];
const _errs129 = errors;
if(errors === _errs129){
if(typeof data106 === "string"){
if(func2(data106) < 1){
validate20.errors = [{instancePath:instancePath+"/profile/issuers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile/properties/issuers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/issuers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profile/properties/issuers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs129 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/issuers",schemaPath:"#/properties/profile/properties/issuers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs126 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data102.runningHeads !== undefined){
let data107 = data102.runningHeads;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data107)){
var valid7 = true;
const len3 = data107.length;
for(let i3=0; i3<len3; i3++){
let data108 = data107[i3];
const _errs133 = errors;
if(errors === _errs133){
if(typeof data108 === "string"){
if(func2(data108) < 1){
validate20.errors = [{instancePath:instancePath+"/profile/runningHeads/" + i3,schemaPath:"#/properties/profile/properties/runningHeads/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/runningHeads/" + i3,schemaPath:"#/properties/profile/properties/runningHeads/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs133 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/runningHeads",schemaPath:"#/properties/profile/properties/runningHeads/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs131 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data102.sections !== undefined){
let data109 = data102.sections;
const _errs135 = errors;
if(errors === _errs135){
if(Array.isArray(data109)){
var valid8 = true;
const len4 = data109.length;
for(let i4=0; i4<len4; i4++){
let data110 = data109[i4];
const _errs137 = errors;
if(errors === _errs137){
if(typeof data110 === "string"){
if(func2(data110) < 1){
validate20.errors = [{instancePath:instancePath+"/profile/sections/" + i4,schemaPath:"#/properties/profile/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/sections/" + i4,schemaPath:"#/properties/profile/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs137 === errors;
if(!valid8){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile/sections",schemaPath:"#/properties/profile/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs135 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
